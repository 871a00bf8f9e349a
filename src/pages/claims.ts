import type { Claim } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { addressOf, anchorOf } from './address.ts'
import type { Edition } from './edition.ts'
import { evidenceMark } from './evidence.ts'
import { say } from './spoken.ts'

/** The statements of an exhibit, each with its mark and the sources that it rests on. */
export const claimsOf = (edition: Edition, claims: readonly Claim[]): Html =>
  html`<ul class="claims">
    ${claims.map((claim) => claimIn(edition, claim))}
  </ul>`

const claimIn = (edition: Edition, { says, evidence, sources }: Claim): Html =>
  html`<li>
    <p>${say(edition, says)}</p>
    <p class="basis">${evidenceMark(edition.words, evidence)} ${cited(edition, sources)}</p>
  </li> `

function cited(edition: Edition, sources: readonly string[]): Piece {
  if (sources.length === 0) return undefined
  const links = sources.map((key) => html`${citation(edition, key)} `)
  return html`<span class="cited">${edition.words.restsOn}${links}</span>`
}

const citation = ({ exhibition, language }: Edition, key: string): Piece =>
  exhibition.sources[key]
    ? html`<a href="${addressOf(language, 'sources')}#${anchorOf('source', key)}">${key}</a>`
    : key
