import { kinOf, type Exhibit } from '#exhibition'
import { html, type Piece } from '#kit'
import type { Edition } from './edition.ts'
import { say } from './spoken.ts'
import { ways } from './ways.ts'

/** What goes with an exhibit: the curators' choice, and what shares a motif or a symmetry with it. */
export function relatedTo(edition: Edition, exhibit: Exhibit): Piece {
  const { exhibition, words } = edition
  const shown = (ids: readonly string[]) =>
    ids.flatMap((id) => edition.exhibits.get(id)?.exhibit ?? [])
  const chosen = shown(exhibit.related)
  const kin = kinOf(exhibition, exhibit)
  if (chosen.length === 0 && kin.length === 0) return undefined
  return html`<h2>${words.related}</h2>
    ${chosen.length > 0 ? ways(edition, chosen) : undefined}
    ${kin.map(
      ({ title, exhibits }) =>
        html`<h3>${say(edition, title)}</h3>
          ${ways(edition, shown(exhibits))}`,
    )}`
}
