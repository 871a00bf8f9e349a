import { pointsOf } from '#exhibits/points'
import type { Exhibit, Words } from '#exhibition'
import { html, type Piece } from '#kit'
import { addressOf } from './address.ts'
import { claimsOf } from './claims.ts'
import { codeOf, type Edition, type Shown } from './edition.ts'
import { exhibitFacts } from './facts.ts'
import { margin } from './margin.ts'
import { opening } from './opening.ts'
import { playedHere, transcriptOf } from './played.ts'
import { sheet, type Leaf } from './sheet.ts'
import { pictureFigure } from './pictureFigure.ts'
import { passages, say } from './spoken.ts'
import { turn } from './ways.ts'

/** An exhibit: everything that its label, its card and its place in the hall say. */
export function exhibitPage(edition: Edition, shown: Shown): Leaf {
  const { language, words } = edition
  const { exhibit, room } = shown
  const { id, title, lead } = exhibit
  const over = html`<span class="code">${codeOf(id)}</span>
    <a href="${addressOf(language, room.id)}">${say(edition, room.title)}</a>`
  const main = html`<article>
      ${opening(edition, { over, title, lead, walk: { to: id, word: words.walkExhibit } })}
      <div class="spread">
        <div class="body">${body(edition, exhibit)}</div>
        ${margin(edition, exhibit, room)}
      </div>
    </article>
    ${turn(edition, shown, [words.previous, words.next])}`
  return sheet(edition, {
    id,
    title: title[language],
    description: lead[language],
    trail: [{ id: room.id, title: room.title[language] }],
    main,
    facts: exhibitFacts(edition, exhibit, room),
  })
}

function body(edition: Edition, exhibit: Exhibit): Piece {
  const { artefact, label, alt, more, invites, claims, interpretation } = exhibit
  const { exhibition, language, words } = edition
  const read = (text: Words) => passages(edition, text[language])
  const line = html`<p class="note">${say(edition, exhibition.interpretation)}</p>`
  // What stands covered is described as it stands, not as it will be.
  const covered = edition.isFinished(artefact.kind)
    ? undefined
    : html`<p class="note">${words.covered}</p>`
  const transcript = transcriptOf(edition, exhibit)
  return [
    pictureFigure(artefact, alt[language]),
    playedHere(edition, exhibit),
    label.en !== '' || interpretation
      ? part('label', words.label, [read(label), interpretation ? line : undefined])
      : undefined,
    part('seen', words.seen, covered ?? read(alt)),
    transcript && part('transcript', words.transcript, transcript),
    part('hotspots', words.hotspots, hotspots(edition, exhibit)),
    more && part('more', words.more, read(more)),
    invites && !covered ? part('invites', words.invites, read(invites)) : undefined,
    claims.length > 0 ? part('claims', words.claims, claimsOf(edition, claims)) : undefined,
  ]
}

/** What the numbered points of a thing say, in their order. */
function hotspots(edition: Edition, exhibit: Exhibit): Piece {
  const points = pointsOf(exhibit)
  if (points.length === 0) return undefined
  return html`<ol>
    ${points.map(
      ({ title, text }) =>
        html`<li>
          <h3>${say(edition, title)}</h3>
          ${passages(edition, text[edition.language], 4)}
        </li>`,
    )}
  </ol>`
}

const part = (id: string, heading: string, inside: Piece): Piece =>
  inside &&
  html`<section class="part" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${inside}
  </section> `
