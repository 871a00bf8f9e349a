import type { Exhibition, OpenRoom } from '#exhibition'
import { fill } from '#exhibition/read'
import { bringKinds, kindOf } from '#exhibits'
import { fontOf } from '#lettering'
import { languages } from '#words'

/**
 * What the exhibits have on their plates in the hand of titles, in every language, as one text.
 * `cuts` is the exhibition as the hall loads it.
 */
export async function wallTitles(
  { rooms, interpretation, title }: Exhibition,
  cuts: Readonly<Record<string, unknown>>,
): Promise<string> {
  const all = rooms.flatMap(({ exhibits }) => exhibits)
  await bringKinds(all.map(({ artefact }) => artefact.kind))
  return languages
    .flatMap((language) =>
      rooms.flatMap(({ id }) => {
        // Cut from a room that was read, so these are its texts, and filled it is a room again.
        const texts = cuts[`${language}/rooms/${id}.json`] as unknown[]
        const room = fill(cuts[`rooms/${id}.json`], (i) => texts[i]) as OpenRoom
        const drawn = room.exhibits.flatMap(
          (exhibit) => kindOf(exhibit.artefact.kind).titles?.(exhibit) ?? [],
        )
        const hung = room.exhibits
          .flatMap((exhibit) =>
            exhibit.places.flatMap((_, place) =>
              kindOf(exhibit.artefact.kind).inscriptions(exhibit, place, language, {
                narrow: false,
                titleIn: (other) => title[other],
                interpretation: interpretation[language],
              }),
            ),
          )
          .flatMap(({ sheet }) => sheet.texts)
          .filter((text) => fontOf(text.level, text.language ?? language).family === 'Hall Serif')
          .map(({ text }) => text)
        return [...drawn, ...hung]
      }),
    )
    .join('')
}
