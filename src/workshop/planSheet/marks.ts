import { html, radians, type Html, type Piece, type Rect } from '#kit'
import type { FloorPlan, Hanging } from '#plan'
import type { Codes } from './codes.ts'
import { freest, type Taken } from './free.ts'
import { box, ink, line, mm, widthOf, wrapped } from './ink.ts'
import type { Sheet } from './sheet.ts'

/** Heights of letters, millimetres. */
const letters = { room: 4.4, title: 2.7 }
/** Codes grow with the scale, within what is read easily. */
const codeSize = ({ metre }: Sheet): number => Math.min(2.8, Math.max(1.9, 0.3 * metre))
/** Between the lines of a title. */
const leading = 3.3
/** Below this many millimetres a metre, codes of exhibits would be dust. */
const dust = 2.4

/** Exhibits as small marks with their codes, and each room's code and title where there is place. */
export function drawMarks(
  plan: FloorPlan,
  sheet: Sheet,
  codes: Codes,
  titles: ReadonlyMap<string, string>,
): Piece {
  const standing = new Map<string, Hanging[]>()
  for (const hanging of plan.hangings)
    standing.set(hanging.room, [...(standing.get(hanging.room) ?? []), hanging])
  return plan.rooms.map((room) => {
    const hung = standing.get(room.id) ?? []
    const within = sheet.rect(room.clear)
    const taken = hung.map((hanging) => around(hanging, sheet))
    const { arrival } = plan
    if (arrival.room === room.id) taken.push(near(sheet.x(arrival.x), sheet.z(arrival.z), 4))
    taken.push(...room.fixtures.map(({ x, z }) => near(sheet.x(x), sheet.z(z), 0.9 * sheet.metre)))
    taken.push(...wellEdges(plan, room.id, sheet))
    return [
      hung.map((hanging) => mark(hanging, sheet)),
      name(within, codes.get(room.id) ?? '', titles.get(room.id) ?? '', taken),
      sheet.metre < dust
        ? undefined
        : hung
            .filter(({ place }) => place === 0)
            .map((hanging) =>
              code(hanging, sheet, codes.get(hanging.exhibit) ?? '', taken, within),
            ),
    ]
  })
}

const near = (x: number, z: number, by: number): Rect => ({
  x0: x - by,
  x1: x + by,
  z0: z - by,
  z1: z + by,
})

/** The dashed lines round a room's sky, through which nothing should be written. */
const wellEdges = ({ openings }: FloorPlan, room: string, sheet: Sheet): Rect[] =>
  openings
    .filter(({ kind, sides }) => kind === 'well' && sides[0] === room)
    .flatMap(({ x, z, width, height }) => {
      const { x0, x1, z0, z1 } = sheet.rect({
        x0: x - width / 2,
        x1: x + width / 2,
        z0: z - height / 2,
        z1: z + height / 2,
      })
      const by = 0.4
      return [
        { x0, x1, z0: z0 - by, z1: z0 + by },
        { x0, x1, z0: z1 - by, z1: z1 + by },
        { x0: x0 - by, x1: x0 + by, z0, z1 },
        { x0: x1 - by, x1: x1 + by, z0, z1 },
      ]
    })

/** Width and depth of a mark: true, and never too thin to see. */
const footprint = ({ size: [width, , depth] }: Hanging, { metre }: Sheet) => ({
  width: Math.max(width * metre, 0.6),
  depth: Math.max(depth * metre, 0.5),
})

/** Where its mark lies on the sheet, with the air that it needs. */
function around(hanging: Hanging, sheet: Sheet): Rect {
  const { width, depth } = footprint(hanging, sheet)
  const [sin, cos] = [Math.sin(radians(hanging.turn)), Math.cos(radians(hanging.turn))].map(
    Math.abs,
  )
  const [x, z] = [sheet.x(hanging.x), sheet.z(hanging.z)]
  const across = (width * (cos ?? 1) + depth * (sin ?? 0)) / 2 + 0.3
  const along = (width * (sin ?? 0) + depth * (cos ?? 1)) / 2 + 0.3
  return { x0: x - across, x1: x + across, z0: z - along, z1: z + along }
}

function mark(hanging: Hanging, sheet: Sheet): Html {
  const { width, depth } = footprint(hanging, sheet)
  // What hangs on a wall is solid, what stands in the room an outline: legs may be beneath it.
  const solid = hanging.on === 'wall'
  const lying = { x0: -width / 2, z0: -depth / 2, x1: width / 2, z1: depth / 2 }
  const stroke = html`stroke="${ink.mark}" stroke-width=".25"`
  // Which way it looks, where that can be seen.
  const nose =
    sheet.metre < dust
      ? undefined
      : html`<path d="M-.5 ${mm(-depth / 2 - 0.1)}h1l-.5 -.7z" fill="${ink.mark}" />`
  return html`<g
    transform="translate(${mm(sheet.x(hanging.x))} ${mm(sheet.z(hanging.z))}) rotate(${hanging.turn})"
    >${box(lying, solid ? ink.mark : ink.stand, solid ? undefined : stroke)}${nose}</g
  > `
}

/** A code stands before its exhibit, else to a side of it, else a little farther off. */
function code(hanging: Hanging, sheet: Sheet, text: string, taken: Taken, within: Rect): Piece {
  const { x0, x1, z0, z1 } = around(hanging, sheet)
  const high = codeSize(sheet)
  const wide = widthOf(text, high)
  const middle = { x: (x0 + x1) / 2, z: (z0 + z1) / 2 }
  const front = radians(hanging.turn)
  const places = [0.9, 2.2, 3.6].flatMap((away) =>
    [0, 90, -90, 180].map((aside) => {
      const way = front + radians(aside)
      const x = middle.x + Math.sin(way) * ((x1 - x0) / 2 + away + wide / 2)
      const z = middle.z - Math.cos(way) * ((z1 - z0) / 2 + away + high / 2)
      return { x0: x - wide / 2, x1: x + wide / 2, z0: z - high / 2, z1: z + high / 2 }
    }),
  )
  const place = freest(places, taken, within)?.place
  if (!place) return undefined
  taken.push(place)
  return line((place.x0 + place.x1) / 2, place.z1 - 0.25 * high, text, {
    size: high,
    anchor: 'middle',
  })
}

/** A room's code with its title beneath, as near to the room's middle as there is place. */
function name(within: Rect, text: string, title: string, taken: Taken): Piece {
  const broad = within.x1 - within.x0 - 3
  const size = Math.max(1.4, Math.min(letters.room, broad / 2.2))
  // In a room too small for its title the list alone says it.
  const widths = broad < 14 ? [0] : [Math.min(broad, 46), Math.min(broad, 24)]
  const places = widths.flatMap((width) => {
    const lines = width === 0 ? [] : wrapped(title, letters.title, width, 2)
    return namePlaces(within, text, lines, size)
  })
  const place = freest(places, taken, within)?.place
  if (!place) return undefined
  taken.push(place)
  const x = (place.x0 + place.x1) / 2
  return [
    line(x, place.z0 + 0.86 * size, text, { size, anchor: 'middle', bold: true }),
    place.lines.map((each, i) =>
      line(x, place.z0 + size + (i + 0.9) * leading, each, {
        size: letters.title,
        anchor: 'middle',
        fill: ink.second,
      }),
    ),
  ]
}

/** Where a name set in these lines may stand, from the middle of the room outwards. */
function namePlaces(within: Rect, text: string, lines: string[], size: number) {
  const widths = lines.map((each) => widthOf(each, letters.title))
  const wide = Math.max(widthOf(text, size), ...widths)
  const high = size + lines.length * leading + 0.6
  const middle = { x: (within.x0 + within.x1) / 2, z: (within.z0 + within.z1) / 2 }
  const down = spread(within.z1 - within.z0 - high - 2)
  return down
    .flatMap((dz) => spread(within.x1 - within.x0 - 3 - wide).map((dx) => ({ dx, dz })))
    .toSorted((a, b) => Math.hypot(a.dx, a.dz) - Math.hypot(b.dx, b.dz))
    .map(({ dx, dz }) => {
      const [x, z] = [middle.x + dx, middle.z + dz]
      const rect = { x0: x - wide / 2, x1: x + wide / 2, z0: z - high / 2, z1: z + high / 2 }
      return { ...rect, lines }
    })
}

/** Steps from the middle outwards over a stretch of that length. */
function spread(length: number): number[] {
  const steps = [0]
  for (let away = 1.5; away <= length / 2; away += 1.5) steps.push(-away, away)
  return steps
}
