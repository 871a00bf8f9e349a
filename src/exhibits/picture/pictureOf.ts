import type { Pixels } from '#exhibition'

export type Frame = 'none' | 'timber' | 'gilt'

/** A picture as its curator gives it. Metres. */
export type Picture = {
  /** Its file, inside the exhibition's folder. */
  file: string
  /** The width of the picture itself. */
  width: number
  /** Its height; by its pixels where left out. */
  height?: number
  frame: Frame
  /** How broad the mount is all round; by its frame where left out. */
  mount?: number
  /** What the workshop read in the file, turned as it is to be seen; left out where it cannot be shown. */
  pixels?: Pixels
}

/** The picture that an exhibit is; nothing for other kinds. */
export function pictureOf(artefact: { kind: string; with: unknown }): Picture | undefined {
  // Read by the picture's schema.
  return artefact.kind === 'picture' ? (artefact.with as Picture) : undefined
}
