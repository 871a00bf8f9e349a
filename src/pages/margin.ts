import type { Exhibit, Room } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { addressOf, anchorOf } from './address.ts'
import type { Edition } from './edition.ts'
import { planWith } from './planFigure.ts'
import { relatedTo } from './related.ts'
import { sizesOf } from './sizes.ts'
import { say } from './spoken.ts'

/** What a catalogue sets in its margin: where the exhibit is, how large, what goes with it. */
export function margin(edition: Edition, exhibit: Exhibit, room: Room): Html {
  const { words } = edition
  const { rights, seedFacts, places } = exhibit
  return html`<aside class="margin" aria-label="${words.beside}">
    ${planWith(edition, room)} ${entry(words.sizes, sizesOf(edition, places))}
    ${relatedTo(edition, exhibit)}
    ${seedFacts.length > 0 ? entry(words.factsHere, facts(edition, seedFacts)) : undefined}
    ${rights && entry(words.rights, html`<p>${say(edition, rights)}</p>`)}
  </aside>`
}

const entry = (heading: string, inside: Piece): Html =>
  html`<h2>${heading}</h2>
    ${inside} `

const facts = (edition: Edition, ids: readonly string[]): Html =>
  html`<ul class="ids">
    ${ids.map((id) => html`<li>${fact(edition, id)}</li> `)}
  </ul>`

const fact = ({ exhibition, language }: Edition, id: string): Piece =>
  exhibition.seedFacts[id] === undefined
    ? id
    : html`<a href="${addressOf(language, 'sources')}#${anchorOf('fact', id)}">${id}</a>`
