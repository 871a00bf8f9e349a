import { whyNotInside, type Exhibition } from '#exhibition'
import { pictureOf } from '#exhibits'

/** Types of the files that a hall serves as they are, by their ending. */
export const types: Readonly<Record<string, string>> = {
  glb: 'model/gltf-binary',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  vtt: 'text/vtt;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
}
const pictures = /\.(jpe?g|png|webp|avif)$/i

/** The ending of a file's name in small letters. */
export const endingOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''

/** The files of its folder that an exhibition names: pictures, and what is served as it is. */
export type Named = { pictures: ReadonlySet<string>; files: ReadonlySet<string> }

/** Every path that an artefact of the exhibition speaks of; nothing else of the folder is served. */
export function mediaNamed(exhibition: Pick<Exhibition, 'rooms'>): Named {
  const artefacts = exhibition.rooms.flatMap(({ exhibits }) => exhibits.map((one) => one.artefact))
  const paths = artefacts
    .flatMap((artefact) => textsIn(artefact.with))
    .filter((file) => whyNotInside(file) === undefined)
  return {
    pictures: new Set([
      ...artefacts.flatMap((artefact) => pictureOf(artefact)?.file ?? []),
      ...paths.filter((file) => pictures.test(file)),
    ]),
    files: new Set(paths.filter((file) => Object.hasOwn(types, endingOf(file)))),
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
