import type { Box } from '../openness.ts'
import type { Vector } from '../vector.ts'
import { addBox, addSide, type CityMesh, type Ground } from './cityMesh.ts'
import { addHall, boxOf, type Hall } from './hall.ts'
import { cityAxis, cityStops, forecourt, named, palaceFrom, site, stopAt } from './measures.ts'

const up: Vector = [0, 1, 0]
const flat = (x: number, z: number, x1: number, z1: number, y: number) =>
  [
    [x, y, z],
    [x1, y, z],
    [x1, y, z1],
    [x, y, z1],
  ] as const satisfies readonly Vector[]

/** Lays a rectangle of ground in fields, fine enough for the shade of what stands there. */
export type Fields = (mesh: CityMesh, corners: readonly Vector[]) => Generator<undefined, void>

/**
 * Moat, courts' ground, the brass line, and the gates and towers at its ends. A model whose ground lies in
 * `fields`, because its shade is not drawn apart (`groundShade`), is coarser otherwise.
 */
export function* addTable(
  mesh: CityMesh,
  size: readonly [number, number],
  fields?: Fields,
): Generator<undefined, Box[]> {
  const { palaceScale: k, line } = cityAxis
  const [from, to, half] = [palaceFrom, palaceFrom + site.long * k, (site.wide / 2) * k]
  const moat = site.moat * k
  // What the lens shows where there is nothing but the table.
  addSide(mesh, flat(-size[0] / 2, -size[1] / 2, size[0] / 2, size[1] / 2, -0.0004), up, 'board')
  addSide(mesh, flat(from - moat, -half - moat, to + moat, half + moat, 0.0008), up, 'water')
  const ground = site.ground * k
  addBox(mesh, (e, y, n) => [n, y, e], [-half, 0, from], [half, ground, to], 'ground', true)
  const court = flat(from, -half, to, half, ground)
  if (fields) yield* fields(mesh, court)
  else addSide(mesh, court, up, 'ground')
  const thin = 0.007
  addSide(mesh, flat(-line / 2, -thin, line / 2, thin, 0.0012), up, 'brass')
  // It runs on over the paved place before the south gate (`addBanks`).
  const south = from - (fields ? 0 : forecourt.south * k)
  addSide(mesh, flat(south, -thin * 0.7, to, thin * 0.7, ground + 0.0006), up, 'brass')
  addArrow(mesh, line / 2 - 0.42)
  const boxes: Box[] = []
  const gate: Hall = {
    bays: [5, 3],
    wide: 24,
    deep: 11,
    high: 17,
    roof: 'gable-and-hip',
    double: true,
  }
  const ends: [number, Hall, number][] = [
    [stopAt('yongding'), gate, 8],
    [line / 2 - 0.2, { ...gate, wide: 34, deep: 22, high: 24 }, 6],
    [line / 2 - 0.03, { ...gate, wide: 22, deep: 20, high: 22 }, 12],
  ]
  for (const [x, hall, high] of ends) {
    const { lineScale } = cityAxis
    const on: Ground = (e, y, n) => [x + n * lineScale, y * lineScale, e * lineScale]
    const [w, d] = [hall.wide / 2 + 4, hall.deep / 2 + 4]
    addBox(mesh, on, [-w, 0, -d], [w, high, d])
    boxes.push(boxOf(on, [-w, 0, -d], [w, high, d]))
    boxes.push(...(yield* addHall(mesh, on, high, hall, !fields)))
  }
  return boxes
}

/** An arrow of brass beside the line, its tip to the north. */
function addArrow(mesh: CityMesh, x: number): void {
  const [z, y] = [0.42, 0.001]
  addSide(mesh, flat(x - 0.16, z - 0.004, x, z + 0.004, y), up, 'brass')
  addSide(
    mesh,
    [
      [x, y, z - 0.03],
      [x, y, z + 0.03],
      [x + 0.075, y, z],
    ],
    up,
    'brass',
  )
}

/** Height and bays of every building with a stop, drawn in gold beside it: shown when the lens is there. */
export function addMeasures(mesh: CityMesh): void {
  const { palaceScale: k } = cityAxis
  cityStops.forEach((stop, number) => {
    const hall = named[stop]
    if (!hall) return
    const x = stopAt(stop)
    const on = (e: number, y: number, n: number): Vector => [
      x + n * k,
      (y + site.ground) * k,
      e * k,
    ]
    const { wide, deep, bays, high } = hall
    const [thin, out] = [0.6, 5]
    const [east, south] = [wide / 2 + out, -deep / 2 - out]
    const floor = hall.on
    const upright = (y0: number, y1: number, half: number) =>
      addSide(
        mesh,
        [
          on(east - half, y0, south),
          on(east + half, y0, south),
          on(east + half, y1, south),
          on(east - half, y1, south),
        ],
        [-1, 0, 0.4],
        'gold',
        number,
      )
    if (!hall.guessed) upright(floor, floor + high, thin)
    for (const y of hall.guessed ? [] : [floor, floor + high]) upright(y - thin, y + thin, 2.4)
    const level = (e0: number, e1: number, n0: number, n1: number) =>
      addSide(
        mesh,
        [
          on(e0, floor + 0.3, n0),
          on(e1, floor + 0.3, n0),
          on(e1, floor + 0.3, n1),
          on(e0, floor + 0.3, n1),
        ],
        up,
        'gold',
        number,
      )
    level(-wide / 2, wide / 2, south - thin, south + thin)
    for (let i = 0; i <= bays[0]; i++) {
      const e = -wide / 2 + (wide * i) / bays[0]
      level(e - thin, e + thin, south - 1.8, south + 1.8)
    }
  })
}
