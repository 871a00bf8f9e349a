import { block, flat, layLight, lightWidth, type Chart, type FlatChart, type Vector } from '#craft'
import type { Lamps } from '#light'

/** No lamp at all; what shines are the surfaces. */
export const dark: Lamps = {
  panels: [],
  spots: [],
  sun: undefined,
  sky: [0, 0, 0],
  key: 1,
  walls: 1,
}

/** A room without openings, its faces looking inwards. Metres; its floor's corner at the origin. */
export function closedRoom(width: number, depth: number, height: number): FlatChart[] {
  const x: Vector = [width, 0, 0]
  const y: Vector = [0, height, 0]
  const z: Vector = [0, 0, depth]
  const back = ([a, b, c]: Vector): Vector => [-a, -b, -c]
  return [
    flat('floor', 'plaster', [0, 0, depth], x, back(z)),
    flat('ceiling', 'plaster', [0, height, 0], x, z),
    flat('north', 'plaster', [0, 0, 0], x, y),
    flat('south', 'plaster', [width, 0, depth], back(x), y),
    flat('west', 'red-limewash', [0, 0, depth], back(z), y),
    flat('east', 'plaster', [width, 0, 0], z, y),
  ]
}

/** A plinth without the face that it stands on. */
export const plinth = (at: Vector, wide: number, tall: number): Chart[] =>
  block(
    'plinth',
    'marble',
    at,
    [
      [wide, 0, 0],
      [0, tall, 0],
      [0, 0, wide],
    ],
    { without: ['-b'] },
  )

/** The light at a place of a flat chart, in parts of its sides. */
export function lightAt(
  charts: readonly Chart[],
  name: string,
  light: Float32Array,
  u: number,
  v: number,
): [number, number, number] {
  const patch = layLight(charts).patches[charts.findIndex((chart) => chart.name === name)]
  if (!patch) throw new Error(`no light on ${name}`)
  const column = Math.round(u * (patch.columns - 1))
  const row = Math.round(v * (patch.rows - 1))
  const texel = ((patch.y + row) * lightWidth + patch.x + column) * 3
  return [light[texel] ?? 0, light[texel + 1] ?? 0, light[texel + 2] ?? 0]
}

/** The green of the light that a graphics card shows there: mixed of the four texels round it. */
export function shownAt(
  charts: readonly Chart[],
  name: string,
  light: Float32Array,
  u: number,
  v: number,
): number {
  const patch = layLight(charts).patches[charts.findIndex((chart) => chart.name === name)]
  if (!patch) throw new Error(`no light on ${name}`)
  const [x, y] = [u * (patch.columns - 1), v * (patch.rows - 1)]
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const at = (i: number, j: number): number =>
    light[((patch.y + j) * lightWidth + patch.x + i) * 3 + 1] ?? 0
  const mixed = (a: number, b: number, part: number): number => a + (b - a) * part
  return mixed(
    mixed(at(column, row), at(column + 1, row), x - column),
    mixed(at(column, row + 1), at(column + 1, row + 1), x - column),
    y - row,
  )
}
