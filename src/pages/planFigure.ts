import type { OpeningPin, Pins, Room, RoomPin } from '#exhibition'
import { grown, html, sizeOf, type Html, type Piece, type Rect } from '#kit'
import { addressOf } from './address.ts'
import { codeOf, type Edition } from './edition.ts'

/** Metres of paper round the hall. */
const margin = 1

/** The plan on the first page: every room leads to its page. Nothing where no room is pinned. */
export function planOfRooms(edition: Edition): Piece {
  const { language, words } = edition
  const rooms = pinned(edition).map((room) => {
    const name = `${codeOf(room.id)} ${room.title}`
    const drawn = [floor(edition, room), code(room)]
    return html`<a href="${addressOf(language, room.id)}" aria-label="${name}">${drawn}</a> `
  })
  return drawing(edition, rooms, html`role="group" aria-label="${words.planSays}"`)
}

/** A small plan in which one room is marked. */
export function planWith(edition: Edition, { id, title }: Room): Piece {
  const rooms = pinned(edition).map((room) =>
    room.id === id
      ? html`<g class="here">${floor(edition, room)}${code(room)}</g> `
      : floor(edition, room),
  )
  const says = edition.words.planHere(title[edition.language])
  return drawing(edition, rooms, html`role="img" aria-label="${says}"`)
}

type Pinned = { id: string; title: string; rect: RoomPin }

const pinned = ({ exhibition, language }: Edition): Pinned[] =>
  exhibition.rooms.flatMap(({ id, title }) => {
    const rect = exhibition.plan.rooms[id]
    return rect ? [{ id, title: title[language], rect }] : []
  })

function drawing(edition: Edition, rooms: Html[], named: Html): Piece {
  const { plan } = edition.exhibition
  const spread = around(pinned(edition).map(({ rect }) => rect))
  if (!spread) return undefined
  const paper = grown(spread, margin)
  const { width, depth } = sizeOf(paper)
  return html`<svg class="plan" viewBox="${paper.x0} ${paper.z0} ${width} ${depth}" ${named}>
    ${Object.values(plan.courts).map((court) => html`<rect class="court" ${box(court)} /> `)}
    ${rooms}
    <g aria-hidden="true">
      ${pinned(edition).map(({ rect }) => html`<rect class="wall" ${box(rect)} /> `)}
      ${plan.openings.map((opening) => openingIn(plan, opening))}
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
