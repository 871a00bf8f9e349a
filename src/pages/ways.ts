import type { Words } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { addressOf } from './address.ts'
import { codeOf, type Edition } from './edition.ts'
import { say } from './spoken.ts'

/** A room or an exhibit, as far as a link to it must know. */
export type Titled = { id: string; title: Words }

/** The code and the title, as they stand in a link. */
const named = (edition: Edition, { id, title }: Titled): Html =>
  html`<span class="number">${codeOf(id)}</span> ${say(edition, title)}`

/** Links to rooms or exhibits, one below the other. */
export const ways = (edition: Edition, places: readonly Titled[]): Html =>
  html`<ul class="ways">
    ${places.map((place) => way(edition, place))}
  </ul>`

const way = (edition: Edition, place: Titled): Html =>
  html`<li>
    <a href="${addressOf(edition.language, place.id)}">${named(edition, place)}</a>
  </li> `

/** The one before and the one after, in the order of the visit. */
export type Turn = { before: Titled | undefined; after: Titled | undefined }

/** The turn of the page. */
export const turn = (
  edition: Edition,
  { before, after }: Turn,
  [previous, next]: readonly [previous: string, next: string],
): Html =>
  html`<nav class="turn" aria-label="${edition.words.order}">
    ${before && step(edition, before, 'prev', previous)}
    ${after && step(edition, after, 'next', next)}
  </nav>`

const step = (edition: Edition, place: Titled, rel: 'prev' | 'next', word: string): Piece =>
  html`<a rel="${rel}" class="${rel}" href="${addressOf(edition.language, place.id)}">
    <span class="word">${word}</span> <span class="to">${named(edition, place)}</span>
  </a>`
