import type { Exhibition, OpenExhibit } from '#exhibition'
import { cut, fill } from '#exhibition/read'
import { bringKinds, kindOf } from '#exhibits'
import { fontOf } from '#lettering'
import { languages } from '#words'

/** What the exhibits have on their plates in the hand of titles, in every language, as one text. */
export async function wallTitles({ rooms, interpretation, title }: Exhibition): Promise<string> {
  const all = rooms.flatMap(({ exhibits }) => exhibits)
  await bringKinds(all.map(({ artefact }) => artefact.kind))
  const { shape, texts } = cut(all)
  return languages
    .flatMap((language) => {
      // Cut to one language; what hangs beside an exhibit does not change what is on its plates.
      const exhibits = fill(shape, (i) => texts[language][i]) as OpenExhibit[]
      return exhibits.flatMap((exhibit) =>
        exhibit.places
          .flatMap((_, place) =>
            kindOf(exhibit.artefact.kind).inscriptions(exhibit, place, language, {
              narrow: false,
              titleIn: (other) => title[other],
              interpretation: interpretation[language],
            }),
          )
          .flatMap(({ sheet }) => sheet.texts)
          .filter((text) => fontOf(text.level, text.language ?? language).family === 'Hall Serif')
          .map(({ text }) => text),
      )
    })
    .join('')
}
