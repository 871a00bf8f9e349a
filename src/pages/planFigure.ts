import type { OpeningPin, Pins, Room, RoomPin } from '#exhibition'
import { grown, html, sizeOf, type Html, type Piece, type Rect } from '#kit'
import { addressOf } from './address.ts'
import { codeOf, type Edition } from './edition.ts'

/** Metres of paper round the hall. */
const margin = 1
/** A small plan shows so many rooms: of a hall of hundreds one would see nothing, on each of its pages. */
const fewRooms = 24

/** The plan on the first page: every room leads to its page. Nothing where no room is pinned. */
export function planOfRooms(edition: Edition): Piece {
  const { language, words } = edition
  const shown = pinned(edition)
  const rooms = shown.map((room) => {
    const name = `${codeOf(room.id)} ${room.title}`
    const drawn = [floor(edition, room), code(room)]
    return html`<a href="${addressOf(language, room.id)}" aria-label="${name}">${drawn}</a> `
  })
  return drawing(edition, shown, rooms, html`role="group" aria-label="${words.planSays}"`)
}

/** A small plan in which one room is marked, with the rooms that are nearest to it. */
export function planWith(edition: Edition, { id, title }: Room): Piece {
  const shown = nearest(pinned(edition), id)
  const rooms = shown.map((room) =>
    room.id === id
      ? html`<g class="here">${floor(edition, room)}${code(room)}</g> `
      : floor(edition, room),
  )
  const says = edition.words.planHere(title[edition.language])
  return drawing(edition, shown, rooms, html`role="img" aria-label="${says}"`)
}

type Pinned = { id: string; title: string; rect: RoomPin }

const pinned = ({ exhibition, language }: Edition): Pinned[] =>
  exhibition.rooms.flatMap(({ id, title }) => {
    const rect = exhibition.plan.rooms[id]
    return rect ? [{ id, title: title[language], rect }] : []
  })

/** The few rooms nearest to that one, itself among them, in the order of the visit. */
function nearest(rooms: readonly Pinned[], id: string): Pinned[] {
  const here = rooms.find((room) => room.id === id)
  if (!here) return [...rooms]
  const off = ({ rect }: Pinned) =>
    Math.hypot(
      rect.x0 + rect.x1 - here.rect.x0 - here.rect.x1,
      rect.z0 + rect.z1 - here.rect.z0 - here.rect.z1,
    )
  const few = new Set(rooms.toSorted((a, b) => off(a) - off(b)).slice(0, fewRooms))
  return rooms.filter((room) => few.has(room))
}

function drawing(edition: Edition, shown: readonly Pinned[], rooms: Html[], named: Html): Piece {
  const { plan } = edition.exhibition
  const spread = around(shown.map(({ rect }) => rect))
  if (!spread) return undefined
  const paper = grown(spread, margin)
  const known = new Set(shown.map(({ id }) => id))
  const { width, depth } = sizeOf(paper)
  return html`<svg class="plan" viewBox="${paper.x0} ${paper.z0} ${width} ${depth}" ${named}>
    ${Object.values(plan.courts)
      .filter((court) => meet(court, paper))
      .map((court) => html`<rect class="court" ${box(court)} /> `)}
    ${rooms}
    <g aria-hidden="true">
      ${shown.map(({ rect }) => html`<rect class="wall" ${box(rect)} /> `)}
      ${plan.openings
        .filter(({ between }) => between.some((side) => known.has(side)))
        .map((opening) => openingIn(plan, opening))}
    </g>
  </svg>`
}

/** A room's floor with the edges of the sky over it; one without a ceiling is all sky. */
function floor({ exhibition }: Edition, { id, rect }: Pinned): Html {
  const wells = exhibition.plan.openings.filter(
    ({ kind, between }) => kind === 'well' && between[0] === id,
  )
  const open = rect.ceiling === undefined ? 'floor open' : 'floor'
  return html`<rect class="${open}" ${box(rect)} />${wells.map(well)}`
}

const well = ({ at: [x, z], width, height }: OpeningPin): Html =>
  html`<rect class="well" ${box(centred(x, z, width, height))} />`

const code = ({ id, rect }: Pinned): Html =>
  html`<text x="${(rect.x0 + rect.x1) / 2}" y="${(rect.z0 + rect.z1) / 2}">${codeOf(id)}</text>`

/** A gap in a wall or a pane in it. */
function openingIn({ rooms, courts }: Pins, { kind, between, at, width }: OpeningPin): Piece {
  if (kind === 'well') return undefined
  const [x, z] = at
  const side = rooms[between[0]] ?? courts[between[0]]
  const alongX = side !== undefined && (z === side.z0 || z === side.z1)
  const ends = alongX
    ? html`x1="${x - width / 2}" y1="${z}" x2="${x + width / 2}" y2="${z}"`
    : html`x1="${x}" y1="${z - width / 2}" x2="${x}" y2="${z + width / 2}"`
  return html`<line class="${kind}" ${ends} /> `
}

const box = (rect: Rect): Html => {
  const { width, depth } = sizeOf(rect)
  return html`x="${rect.x0}" y="${rect.z0}" width="${width}" height="${depth}"`
}

const meet = (a: Rect, b: Rect): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.z0 < b.z1 && b.z0 < a.z1

const centred = (x: number, z: number, width: number, depth: number): Rect => ({
  x0: x - width / 2,
  x1: x + width / 2,
  z0: z - depth / 2,
  z1: z + depth / 2,
})

function around(rects: readonly Rect[]): Rect | undefined {
  if (rects.length === 0) return undefined
  return {
    x0: Math.min(...rects.map((rect) => rect.x0)),
    z0: Math.min(...rects.map((rect) => rect.z0)),
    x1: Math.max(...rects.map((rect) => rect.x1)),
    z1: Math.max(...rects.map((rect) => rect.z1)),
  }
}
