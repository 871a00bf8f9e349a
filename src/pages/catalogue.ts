import type { Exhibition } from '#exhibition'
import { markup } from '#kit'
import { languages } from '#words'
import { pathOf } from './address.ts'
import { doorPage } from './doorPage.ts'
import { editionOf } from './edition.ts'
import { exhibitPage } from './exhibitPage.ts'
import { indexPage } from './indexPage.ts'
import { madePage } from './madePage.ts'
import { roomPage } from './roomPage.ts'
import { sourcesPage } from './sourcesPage.ts'
import { style } from './style.ts'
import { tourPages } from './toursPage.ts'

/**
 * The whole exhibition as plain pages in every language, by path below the site's root
 * (`catalogue/en/p1-1/index.html`), with their style sheet. `isFinished` tells the kinds whose
 * exhibits are no longer covered. Throws if a room or an exhibit takes an
 * address that another page has.
 */
export function catalogue(
  exhibition: Exhibition,
  isFinished: (kind: string) => boolean,
): Record<string, string> {
  const pages = new Map([
    ['catalogue/catalogue.css', style],
    ['catalogue/index.html', markup(doorPage(exhibition))],
  ])
  for (const language of languages) {
    const edition = editionOf(exhibition, language, isFinished)
    const written = [
      indexPage(edition),
      sourcesPage(edition),
      madePage(edition),
      ...tourPages(edition),
      ...exhibition.rooms.map((room) => roomPage(edition, room)),
      ...[...edition.exhibits.values()].map((shown) => exhibitPage(edition, shown)),
    ]
    for (const { id, page } of written) {
      const path = pathOf(language, id)
      if (pages.has(path)) throw new Error(`enfilade: two pages of the catalogue at ${path}`)
      pages.set(path, markup(page))
    }
  }
  return Object.fromEntries(pages)
}
