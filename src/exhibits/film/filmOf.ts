import type { Language } from '#words'

/** A file of captions in WebVTT, and the language they are in. */
export type CaptionFile = { language: Language; file: string }

/** A film as its curator gives it. Metres. */
export type Film<Text = string> = {
  /** Its file, inside the exhibition's folder. */
  file: string
  /** The width of the screen. */
  width: number
  captions: CaptionFile[]
  /** What hangs there before it is started. */
  poster?: string
  transcript?: Text
  /** Nothing is heard in it. */
  silent: boolean
}

/** A sound as its curator gives it. */
type Sound<Text = string> = { file: string; transcript: Text }

/** What is played: a film or a sound. A sound has no captions: its transcript says all. */
export type Played<Text = string> = {
  is: 'film' | 'sound'
  file: string
  captions: readonly CaptionFile[]
  poster?: string
  transcript?: Text
}

type Artefact = { kind: string; with: unknown }

/** The film that an exhibit is; nothing for other kinds. */
export function filmOf<Text = string>({ kind, with: given }: Artefact): Film<Text> | undefined {
  // Read by the film's schema.
  return kind === 'film' ? (given as Film<Text>) : undefined
}

/** What an exhibit plays; nothing for other kinds. */
export function playedOf<Text = string>(artefact: Artefact): Played<Text> | undefined {
  const film = filmOf<Text>(artefact)
  if (film) return { is: 'film', ...film }
  if (artefact.kind !== 'sound') return undefined
  // Read by the sound's schema.
  return { is: 'sound', captions: [], ...(artefact.with as Sound<Text>) }
}
