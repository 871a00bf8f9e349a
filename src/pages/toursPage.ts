import { outline, type OutlineTour, type Words } from '#exhibition'
import { html, type Html } from '#kit'
import { addressOf } from './address.ts'
import { codeOf, type Edition } from './edition.ts'
import { sheet, type Leaf } from './sheet.ts'
import { say, titled } from './spoken.ts'

type LedTour = OutlineTour<Words>

/** The tours as pages: one to choose by, and one for each with its stops and all that is said. */
export function tourPages(edition: Edition): Leaf[] {
  const { tours } = outline(edition.exhibition)
  return tours.length === 0
    ? []
    : [toursPage(edition, tours), ...tours.map((tour) => tourPage(edition, tour))]
}

function toursPage(edition: Edition, tours: readonly LedTour[]): Leaf {
  const { language, words } = edition
  const main = html`<div class="opening">
      <h1>${words.tours}</h1>
      <p class="lead">${words.toursLead}</p>
    </div>
    <ol class="shown">
      ${tours.map(
        ({ id, title, minutes, stops }) =>
          html`<li>
            <div>
              <h2><a href="${addressOf(language, `tours/${id}`)}">${titled(edition, title)}</a></h2>
              <p>${words.tourLength(minutes, stops.length)}</p>
            </div>
          </li> `,
      )}
    </ol>`
  return sheet(edition, { id: 'tours', title: words.tours, description: words.toursLead, main })
}

function tourPage(edition: Edition, { id, title, minutes, stops }: LedTour): Leaf {
  const { language, words } = edition
  const main = html`<article>
    <div class="opening">
      <h1>${titled(edition, title)}</h1>
      <p class="lead">${words.tourLength(minutes, stops.length)}</p>
      <p><a class="go" href="${hallStop(edition, id, 1)}">${words.walkTour}</a></p>
    </div>
    <ol class="stops">
      ${stops.map((stop, at) => stopIn(edition, id, stop, at + 1))}
    </ol>
  </article>`
  return sheet(edition, {
    id: `tours/${id}`,
    title: title[language],
    description: words.tourLength(minutes, stops.length),
    trail: [{ id: 'tours', title: words.tours }],
    main,
  })
}

function stopIn(
  edition: Edition,
  tour: string,
  { id, exhibit }: LedTour['stops'][number],
  number: number,
): Html {
  const { exhibition, language, words } = edition
  const shown = edition.exhibits.get(exhibit)?.exhibit
  const cues = exhibition.stops[id]?.cues ?? []
  return html`<li class="part" id="stop-${number}">
    <h2>
      ${number}.
      <a href="${addressOf(language, exhibit)}"
        ><span class="number">${codeOf(exhibit)}</span> ${shown && say(edition, shown.title)}</a
      >
    </h2>
    ${cues.map((cue) => html`<p>${say(edition, cue)}</p> `)}
    <p><a href="${hallStop(edition, tour, number)}">${words.walkStop}</a></p>
  </li> `
}

const hallStop = ({ language }: Edition, tour: string, stop: number): string =>
  `/?tour=${tour}&stop=${stop}&lang=${language}`
