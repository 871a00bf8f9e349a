import type { Exhibition } from '#exhibition'
import { markup } from '#kit'
import { languages } from '#words'
import { pathOf } from './address.ts'
import { doorPage } from './doorPage.ts'
import { editionOf, type Edition } from './edition.ts'
import { exhibitPage } from './exhibitPage.ts'
import { indexPage } from './indexPage.ts'
import { madePage } from './madePage.ts'
import { roomPage } from './roomPage.ts'
import type { Leaf } from './sheet.ts'
import { sourcesPage } from './sourcesPage.ts'
import { style } from './style.ts'
import { tourPages } from './toursPage.ts'

/** Which kinds of exhibits are no longer covered. */
type Finished = (kind: string) => boolean

/**
 * The whole exhibition as plain pages in every language, by path below the site's root
 * (`catalogue/en/p1-1/index.html`), with their style sheet. Throws if a room or an exhibit takes an
 * address that another page has.
 */
export const catalogue = (exhibition: Exhibition, isFinished: Finished): Record<string, string> =>
  Object.fromEntries(cataloguePages(exhibition, isFinished))

/** The same, a page at a time: those of ten thousand works are more than a computer may hold at once. */
export function* cataloguePages(
  exhibition: Exhibition,
  isFinished: Finished,
): Generator<readonly [path: string, text: string]> {
  yield ['catalogue/catalogue.css', style]
  yield ['catalogue/index.html', markup(doorPage(exhibition))]
  const known = new Set<string>()
  for (const language of languages)
    for (const { id, page } of leavesOf(editionOf(exhibition, language, isFinished))) {
      const path = pathOf(language, id)
      if (known.has(path)) throw new Error(`enfilade: two pages of the catalogue at ${path}`)
      known.add(path)
      yield [path, markup(page)]
    }
}

function* leavesOf(edition: Edition): Generator<Leaf> {
  yield indexPage(edition)
  yield sourcesPage(edition)
  yield madePage(edition)
  yield* tourPages(edition)
  for (const room of edition.exhibition.rooms) yield roomPage(edition, room)
  for (const shown of edition.exhibits.values()) yield exhibitPage(edition, shown)
}
