import type { Words } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { hallAddress } from './address.ts'
import type { Edition } from './edition.ts'
import { say, titled } from './spoken.ts'

export type Opening = {
  /** The line above the title. */
  over: Piece
  title: Words
  lead: Words
  /** Where in the hall the way leads, and what it is called. */
  walk: { to?: string; word: string }
}

/** How a page of the hall, of a room or of an exhibit opens. */
export const opening = (edition: Edition, { over, title, lead, walk }: Opening): Html =>
  html`<div class="opening">
    <p class="over">${over}</p>
    <h1>${titled(edition, title)}</h1>
    <p class="lead">${say(edition, lead)}</p>
    <p><a class="go" href="${hallAddress(edition.language, walk.to)}">${walk.word}</a></p>
  </div>`
