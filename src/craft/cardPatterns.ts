import type { CardFrame, CardPattern } from './names.ts'
import { ruyiHalf } from './ruyi.ts'

type Spot = readonly [x: number, y: number]
/** Lines that are drawn and areas that are filled, in a rectangle of that size, y down. */
export type CardDrawing = {
  lines: readonly (readonly Spot[])[]
  areas: readonly (readonly Spot[])[]
}

/** A pattern over a rectangle, `cell` from one repeat to the next. */
export function cardPattern(
  name: CardPattern,
  width: number,
  height: number,
  cell: number,
): CardDrawing {
  switch (name) {
    case 'lattice':
      return { lines: hexagons(width, height, cell * 0.42), areas: [] }
    case 'clouds':
      return { lines: repeated(width, height, cell, cell * 0.8, cloud), areas: [] }
    case 'waves':
      return { lines: repeated(width, height, cell, cell * 0.32, wave), areas: [] }
    case 'blocks':
      return { lines: [], areas: blocks(width, height, cell / 4) }
  }
}

/** Hexagons of that side, edge to edge: the lattice of the tortoise's back. */
function hexagons(width: number, height: number, side: number): Spot[][] {
  const [across, down] = [side * Math.sqrt(3), side * 1.5]
  const lines: Spot[][] = []
  for (let row = 0; row * down < height + side; row += 1)
    for (let column = 0; column * across < width + across; column += 1) {
      const x = column * across + (row % 2 ? across / 2 : 0)
      const y = row * down
      // Three of its sides; its neighbours bring the others.
      lines.push([
        [x - across / 2, y + side / 2],
        [x, y + side],
        [x + across / 2, y + side / 2],
        [x + across / 2, y - side / 2],
      ])
    }
  return lines
}

/** What repeats in rows, every second one half a step over. */
function repeated(
  width: number,
  height: number,
  across: number,
  down: number,
  of: (x: number, y: number, size: number) => Spot[][],
): Spot[][] {
  const lines: Spot[][] = []
  for (let row = 0; row * down < height + across; row += 1)
    for (let column = 0; column * across < width + across; column += 1)
      lines.push(...of(column * across + (row % 2 ? across / 2 : 0), row * down, across))
  return lines
}

/** A ruyi head, its tip up. */
function cloud(x: number, y: number, size: number): Spot[][] {
  const { outline, curl } = ruyiHalf()
  const scale = size * 0.52
  return [1, -1].flatMap((side) =>
    [outline, curl].map((line) =>
      line.map(([across, up]): Spot => [x + side * across * scale, y - up * scale]),
    ),
  )
}

/** Three arcs, one in the other: a scale of level water. */
function wave(x: number, y: number, size: number): Spot[][] {
  return [0.5, 0.36, 0.22].map((radius) =>
    Array.from({ length: 17 }, (_, i): Spot => {
      const angle = Math.PI + (i / 16) * Math.PI
      return [x + Math.cos(angle) * radius * size, y + Math.sin(angle) * radius * size]
    }),
  )
}

/** Woven blocks: strips in which weft and warp take turns. */
function blocks(width: number, height: number, unit: number): Spot[][] {
  const areas: Spot[][] = []
  const area = (x: number, y: number, wide: number, high: number) =>
    areas.push([
      [x, y],
      [x + wide, y],
      [x + wide, y + high],
      [x, y + high],
    ])
  for (let row = 0; row * 4 * unit < height; row += 1)
    for (let column = 0; column * 4 * unit < width; column += 1) {
      const [x, y] = [column * 4 * unit, row * 4 * unit]
      if ((row + column) % 2 === 0)
        for (let bar = 0; bar < 4; bar += 2) area(x, y + bar * unit, 4 * unit, unit * 0.9)
      else for (let bar = 0; bar < 4; bar += 2) area(x + bar * unit, y, unit * 0.9, 4 * unit)
    }
  return areas
}

/** A frame `broad` wide along the edge of a rectangle. */
export function cardFrame(
  name: CardFrame,
  width: number,
  height: number,
  broad: number,
): CardDrawing {
  const ring = (inset: number): Spot[] => [
    [inset, inset],
    [width - inset, inset],
    [width - inset, height - inset],
    [inset, height - inset],
    [inset, inset],
  ]
  if (name === 'plain') return { lines: [ring(broad * 0.25), ring(broad * 0.8)], areas: [] }
  if (name === 'steps')
    return { lines: [ring(broad * 0.15), stepped(width, height, broad)], areas: [] }
  return { lines: [ring(broad * 0.1), ...fretted(width, height, broad), ring(broad)], areas: [] }
}

/** A ring whose corners go in by three steps. */
function stepped(width: number, height: number, broad: number): Spot[] {
  const step = broad * 0.6
  const corner: Spot[] = [
    [0, 3],
    [1, 3],
    [1, 2],
    [2, 2],
    [2, 1],
    [3, 1],
    [3, 0],
  ].map(([x = 0, y = 0]): Spot => [broad * 0.5 + x * step, broad * 0.5 + y * step])
  const mirrored = (points: readonly Spot[], across: boolean, down: boolean): Spot[] =>
    points.map(([x, y]): Spot => [across ? width - x : x, down ? height - y : y])
  return [
    ...corner,
    ...mirrored(corner, true, false).toReversed(),
    ...mirrored(corner, true, true),
    ...mirrored(corner, false, true).toReversed(),
    ...corner.slice(0, 1),
  ]
}

/** Key frets in a row along each side. */
function fretted(width: number, height: number, broad: number): Spot[][] {
  const motif: readonly Spot[] = [
    [0, 0.8],
    [0.86, 0.8],
    [0.86, 0.14],
    [0.2, 0.14],
    [0.2, 0.56],
    [0.6, 0.56],
    [0.6, 0.36],
  ]
  const lines: Spot[][] = []
  const row = (length: number, place: (along: number, over: number) => Spot) => {
    const many = Math.round((length - 2 * broad) / broad)
    const each = (length - 2 * broad) / many
    for (let i = 0; i < many; i += 1)
      lines.push(
        motif.map(([x, y]) => place(broad + (i + x * 0.9) * each, broad * (0.1 + y * 0.9))),
      )
  }
  row(width, (along, over) => [along, over])
  row(width, (along, over) => [width - along, height - over])
  row(height, (along, over) => [width - over, along])
  row(height, (along, over) => [over, height - along])
  return lines
}
