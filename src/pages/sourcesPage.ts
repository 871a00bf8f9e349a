import type { Exhibit } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { addressOf, anchorOf } from './address.ts'
import { codeOf, type Edition } from './edition.ts'
import { sheet, type Leaf } from './sheet.ts'
import { inEnglish } from './spoken.ts'

/** What the exhibition rests on, and what it promised to show, each with the exhibits it is in. */
export function sourcesPage(edition: Edition): Leaf {
  const { exhibition, language, words } = edition
  const cited = exhibitsBy(edition, ({ claims }) => claims.flatMap(({ sources }) => sources))
  const shown = exhibitsBy(edition, ({ seedFacts }) => seedFacts)
  const sources = Object.entries(exhibition.sources).map(([key, { cites, usedFor }]) =>
    entry(anchorOf('source', key), key, [
      html`<dd>${inEnglish(cites, language)}</dd>`,
      html`<dd class="small">${words.usedFor}${inEnglish(usedFor, language)}</dd>`,
      whereabouts(edition, words.citedIn, cited.get(key)),
    ]),
  )
  const facts = Object.entries(exhibition.seedFacts).map(([key, fact]) =>
    entry(anchorOf('fact', key), key, [
      html`<dd>${inEnglish(fact, language)}</dd>`,
      whereabouts(edition, words.shownIn, shown.get(key)),
    ]),
  )
  const main = html`<div class="opening">
      <h1>${words.sources}</h1>
      <p class="lead">${words.sourcesLead}</p>
    </div>
    <dl class="sources">${sources}</dl>
    ${facts.length > 0 ? promised(edition, facts) : undefined}`
  return sheet(edition, {
    id: 'sources',
    title: words.sources,
    description: words.sourcesLead,
    main,
  })
}

const promised = ({ words }: Edition, facts: Html[]): Html =>
  html`<section aria-labelledby="facts">
    <h2 id="facts">${words.facts}</h2>
    <p>${words.factsLead}</p>
    <dl class="sources">${facts}</dl>
  </section>`

const entry = (anchor: string, key: string, says: Piece): Html =>
  html`<div id="${anchor}">
    <dt>${key}</dt>
    ${says}
  </div> `

function exhibitsBy(edition: Edition, keys: (exhibit: Exhibit) => string[]): Map<string, string[]> {
  const by = new Map<string, string[]>()
  for (const { exhibit } of edition.exhibits.values())
    for (const key of new Set(keys(exhibit))) by.set(key, [...(by.get(key) ?? []), exhibit.id])
  return by
}

function whereabouts({ language }: Edition, word: string, ids: string[] = []): Piece {
  if (ids.length === 0) return undefined
  const links = ids.map((id) => html`<a href="${addressOf(language, id)}">${codeOf(id)}</a> `)
  return html`<dd class="small">${word}${links}</dd>`
}
