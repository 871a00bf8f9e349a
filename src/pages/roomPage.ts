import type { Exhibit, Pins, Room } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { addressOf } from './address.ts'
import { codeOf, type Edition } from './edition.ts'
import { roomFacts } from './facts.ts'
import { opening } from './opening.ts'
import { planWith } from './planFigure.ts'
import { sheet, type Leaf } from './sheet.ts'
import { passages, say, titled } from './spoken.ts'
import { turn, ways } from './ways.ts'

/** A room: its idea, its exhibits in order, and the rooms that its doors lead to. */
export function roomPage(edition: Edition, room: Room): Leaf {
  const { exhibition, language, words } = edition
  const { id, title, theme, text } = room
  const wing = exhibition.wings[room.wing]
  const at = exhibition.rooms.indexOf(room)
  const around = { before: exhibition.rooms[at - 1], after: exhibition.rooms[at + 1] }
  const over = html`<span class="code">${codeOf(id)}</span> ${wing && say(edition, wing)}`
  const main = html`<article>
      ${opening(edition, { over, title, lead: theme, walk: { to: id, word: words.walkRoom } })}
      <div class="spread">
        <section class="body" aria-labelledby="exhibits">
          ${text && passages(edition, text[language])}
          <h2 id="exhibits">${words.exhibits}</h2>
          ${works(edition, room)}
        </section>
        <aside class="margin" aria-label="${words.beside}">
          ${planWith(edition, room)} ${doors(edition, id)}
        </aside>
      </div>
    </article>
    ${turn(edition, around, [words.previousRoom, words.nextRoom])}`
  return sheet(edition, {
    id,
    title: title[language],
    description: theme[language],
    main,
    facts: roomFacts(edition, room),
  })
}

const works = (edition: Edition, room: Room): Piece =>
  room.exhibits.length === 0
    ? html`<p class="note">${edition.words.hanging}</p>`
    : html`<ol class="shown">
        ${room.exhibits.map((exhibit) => work(edition, exhibit))}
      </ol>`

const work = (edition: Edition, { id, title, lead }: Exhibit): Html =>
  html`<li>
    <span class="code">${codeOf(id)}</span>
    <div>
      <h3><a href="${addressOf(edition.language, id)}">${titled(edition, title)}</a></h3>
      <p>${say(edition, lead)}</p>
    </div>
  </li> `

function doors(edition: Edition, id: string): Piece {
  const beyond = behindDoors(edition.exhibition.plan, id).flatMap(
    (other) => edition.rooms.get(other) ?? [],
  )
  if (beyond.length === 0) return undefined
  return html`<h2>${edition.words.doors}</h2>
    ${ways(edition, beyond)}`
}

/** The rooms on the other side of a room's doorways, in the order of the pins. */
function behindDoors({ openings }: Pins, id: string): string[] {
  const beyond = openings.flatMap(({ kind, between: [one, other] }) => {
    if (kind !== 'doorway' || other === undefined) return []
    return one === id ? [other] : other === id ? [one] : []
  })
  return [...new Set(beyond)]
}
