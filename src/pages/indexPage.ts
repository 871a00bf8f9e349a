import type { Room } from '#exhibition'
import { html, type Html } from '#kit'
import { addressOf } from './address.ts'
import { codeOf, type Edition } from './edition.ts'
import { exhibitionFacts } from './facts.ts'
import { opening } from './opening.ts'
import { planOfRooms } from './planFigure.ts'
import { sheet, type Leaf } from './sheet.ts'
import { say } from './spoken.ts'
import { ways } from './ways.ts'

/** The first page of a language: the hall, its plan, its rooms with their exhibits. */
export function indexPage(edition: Edition): Leaf {
  const { exhibition, language, words } = edition
  const { title, lead, rooms } = exhibition
  const plan = planOfRooms(edition)
  const drawn = html`<section aria-labelledby="plan">
    <h2 id="plan">${words.plan}</h2>
    ${plan}
  </section>`
  const walk = { word: words.walkHall }
  const begun = opening(edition, { over: words.catalogue, title, lead, walk })
  const main = html`${begun} ${plan && drawn}
    <section aria-labelledby="rooms">
      <h2 id="rooms">${words.rooms}</h2>
      <ol class="rooms">
        ${rooms.map((room) => roomIn(edition, room))}
      </ol>
    </section>`
  return sheet(edition, {
    title: title[language],
    description: lead[language],
    main,
    facts: exhibitionFacts(edition),
  })
}

function roomIn(edition: Edition, { id, title, theme, exhibits }: Room): Html {
  const { language, words } = edition
  return html`<li>
    <h3>
      <span class="code">${codeOf(id)}</span>
      <a href="${addressOf(language, id)}">${say(edition, title)}</a>
    </h3>
    <p class="theme">${say(edition, theme)}</p>
    ${exhibits.length > 0 ? ways(edition, exhibits) : html`<p class="note">${words.hanging}</p>`}
  </li> `
}
