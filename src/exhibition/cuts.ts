import { languages } from '#words'
import { cut, join, type Cut } from './cut.ts'
import { findables } from './entries.ts'
import { kinOf } from './kin.ts'
import { outline } from './outline.ts'
import { plain } from './prose.ts'
import type { Exhibition, Room, Source, Words } from './types.ts'

/** The sources that a room's claims cite, by key. */
export function sourcesOf<Text>(
  room: Room<Text>,
  sources: Record<string, Source>,
): Record<string, Source> {
  const cited = new Set(room.exhibits.flatMap((e) => e.claims.flatMap((claim) => claim.sources)))
  return Object.fromEntries(Object.entries(sources).filter(([key]) => cited.has(key)))
}

/** Walls show no emphasis, and a hall that reads no Markdown opens sooner. */
const plainWords = ({ en, zh, ru }: Words): Words => ({
  en: plain(en),
  zh: plain(zh),
  ru: plain(ru),
})

/**
 * The files that the hall loads, by path below `/data/`: `hall.json` is the whole outline, for walls
 * show titles in more than one language; `rooms/<id>.json` and `stops.json` are shapes,
 * `<language>/...` their texts; `find.json` what can be looked for (`findables`).
 */
export function cutExhibition(
  exhibition: Exhibition,
  pinyin?: (han: string) => string[],
): Record<string, unknown> {
  const files: Record<string, unknown> = {
    'find.json': findables(exhibition, pinyin),
    'hall.json': outline(exhibition),
  }
  const lay = (name: string, { shape, texts }: Cut) => {
    files[`${name}.json`] = shape
    for (const language of languages) files[`${language}/${name}.json`] = texts[language]
  }
  lay('stops', cut(exhibition.stops))
  for (const room of exhibition.rooms)
    lay(
      `rooms/${room.id}`,
      cut({
        ...room,
        wall: plainWords(room.text ?? room.theme),
        exhibits: room.exhibits.map((exhibit) => ({
          ...exhibit,
          wall: plainWords(exhibit.label),
          kin: kinOf(exhibition, exhibit),
        })),
        sources: sourcesOf(room, exhibition.sources),
      }),
    )
  return files
}

/** One of `cutExhibition`'s names put together again, in every language. */
export function joinFiles(files: Record<string, unknown>, name: string): unknown {
  const texts = Object.fromEntries(
    languages.map((language) => [language, files[`${language}/${name}.json`]]),
  )
  // The files were written by `cutExhibition`, whose texts are lists.
  return join({ shape: files[`${name}.json`], texts: texts as Cut['texts'] })
}
