import { grown, html, type Html, type Piece, type Rect } from '#kit'
import { footOf, wallThickness, type Fixture, type FloorPlan, type Opening } from '#plan'
import { box, ink, mm } from './ink.ts'
import type { Sheet } from './sheet.ts'

/** Walls as thick as they are, floors, doors that stand open, panes, skies and what belongs to rooms. */
export function drawWalls(plan: FloorPlan, sheet: Sheet): Piece {
  const { rooms, courts, openings } = plan
  const thick = (outer: Rect) => sheet.rect(grown(outer, wallThickness / 2))
  return [
    [...rooms, ...courts].map(({ outer }) => box(thick(outer), ink.wall)),
    courts.map(({ clear }) => box(sheet.rect(clear), ink.court)),
    rooms.map(({ clear, ceiling }) =>
      box(sheet.rect(clear), ceiling === undefined ? ink.sky : ink.floor),
    ),
    rooms.flatMap(({ clear, accents }) =>
      Object.entries(accents)
        .filter(([, material]) => material.startsWith('red'))
        .map(([side]) => box(sheet.rect(face(clear, side)), ink.red)),
    ),
    openings.map((opening) => drawOpening(opening, sheet)),
    rooms.flatMap(({ fixtures }) => fixtures.map((fixture) => drawFixture(fixture, sheet))),
  ]
}

/** The half of a wall that is the room's own. */
function face({ x0, z0, x1, z1 }: Rect, side: string): Rect {
  const half = wallThickness / 2
  if (side === 'north') return { x0, x1, z0: z0 - half, z1: z0 }
  if (side === 'south') return { x0, x1, z0: z1, z1: z1 + half }
  if (side === 'west') return { x0: x0 - half, x1: x0, z0, z1 }
  return { x0: x1, x1: x1 + half, z0, z1 }
}

function drawOpening(opening: Opening, sheet: Sheet): Html {
  const { kind, through, x, z, width, height } = opening
  if (kind === 'well') {
    const edge = { x0: x - width / 2, x1: x + width / 2, z0: z - height / 2, z1: z + height / 2 }
    return box(
      sheet.rect(edge),
      ink.sky,
      html`stroke="${ink.second}" stroke-width=".2" stroke-dasharray="1.6 1"`,
    )
  }
  // A hair more than the wall, so that no line of it is left.
  const [deep, wide] = [wallThickness / 2 + 0.005, width / 2]
  const gap =
    through === 'x'
      ? { x0: x - deep, x1: x + deep, z0: z - wide, z1: z + wide }
      : { x0: x - wide, x1: x + wide, z0: z - deep, z1: z + deep }
  if (kind === 'doorway') return box(sheet.rect(gap), ink.floor)
  const pane =
    through === 'x'
      ? { ...gap, x0: x - 0.04, x1: x + 0.04 }
      : { ...gap, z0: z - 0.04, z1: z + 0.04 }
  return html`${box(sheet.rect(gap), ink.court)}${box(sheet.rect(pane), ink.glass)}`
}

function drawFixture({ kind, x, z, turn }: Fixture, sheet: Sheet): Html {
  const foot = footOf[kind]
  const stroke = html`stroke="${ink.second}" stroke-width=".2"`
  if (typeof foot === 'number')
    return html`<circle
      cx="${mm(sheet.x(x))}"
      cy="${mm(sheet.z(z))}"
      r="${mm(foot * sheet.metre)}"
      fill="${kind === 'tree' ? ink.court : ink.line}"
      ${stroke}
    /> `
  const [width, depth] = [foot[0] * sheet.metre, foot[1] * sheet.metre]
  const lying = { x0: -width / 2, z0: -depth / 2, x1: width / 2, z1: depth / 2 }
  return html`<g transform="translate(${mm(sheet.x(x))} ${mm(sheet.z(z))}) rotate(${turn})"
    >${box(lying, ink.line, stroke)}</g
  > `
}
