import type { GridChart, Material } from '#craft'
import type { Fixture, FloorPlan, Hanging } from '#plan'
import { column } from './measures.ts'

/** What stands on a floor: its middle, half its size, how round it is, all in metres. */
type Foot = { x: number; z: number; w: number; d: number; round: number; turn: number }

/** Above the floor, under the inlay. */
const lift = 0.0012
const corner = 4

/**
 * The shade that things gather at their feet: a sheet of the floor itself, laid a millimetre over
 * it, that darkens towards each thing. Metres.
 */
export function contacts(
  plan: FloorPlan,
  id: string,
  fixtures: readonly Fixture[],
  material: Material,
): GridChart[] {
  return [
    ...fixtures.map((fixture, i) =>
      sheet(`${id}/contact/${fixture.kind}${i}`, material, feet[fixture.kind](fixture)),
    ),
    ...plan.hangings
      .filter(
        ({ room, on }) => room === id && (on === 'floor' || on === 'table' || on === 'plinth'),
      )
      .map((hanging) => sheet(`${id}/contact/${hanging.exhibit}`, material, footOf(hanging))),
  ]
}

type Shaded = Foot & { depth: number; reach: number }

const round = ({ x, z }: Fixture, radius: number): Foot => ({
  x,
  z,
  w: radius,
  d: radius,
  round: radius,
  turn: 0,
})

const feet: Record<Fixture['kind'], (fixture: Fixture) => Shaded> = {
  column: (at) => ({ ...round(at, column.base - 0.02), depth: 0.82, reach: 0.55 }),
  tree: ({ x, z, turn }) => ({ x, z, turn, w: 0.9, d: 0.9, round: 0, depth: 0.5, reach: 0.25 }),
  bench: ({ x, z, turn }) => ({ x, z, turn, w: 0.72, d: 0.1, round: 0.1, depth: 0.66, reach: 0.5 }),
  stone: ({ x, z, turn }) => ({ x, z, turn, w: 0.45, d: 0.3, round: 0, depth: 0.6, reach: 0.35 }),
}

function footOf({ x, z, turn, on, size }: Hanging): Shaded {
  const [w, d] = on === 'plinth' ? [0.225, 0.225] : [size[0] / 2, size[2] / 2]
  const depth = on === 'table' ? 0.5 : 0.82
  return { x, z, turn, w, d, round: 0, depth, reach: on === 'table' ? 0.7 : 0.55 }
}

function sheet(name: string, material: Material, foot: Shaded): GridChart {
  const rings = [-1, 0, 0.12, 0.3, 0.55, 1].map((out) => ({
    out,
    dark: (1 - Math.max(0, out)) ** 1.9,
  }))
  const around = Array.from({ length: 4 * (corner + 1) + 1 }, (_, i) => i)
  const cos = Math.cos((foot.turn * Math.PI) / 180)
  const sin = Math.sin((foot.turn * Math.PI) / 180)
  const points: number[] = []
  const uvs: number[] = []
  const shades: number[] = []
  for (const { out, dark } of rings) {
    for (const i of around) {
      const quarter = Math.floor(i / (corner + 1)) % 4
      const angle = ((quarter + (i % (corner + 1)) / corner) * Math.PI) / 2
      const sx = quarter === 0 || quarter === 3 ? 1 : -1
      const sz = quarter < 2 ? 1 : -1
      const radius = out < 0 ? 0 : foot.round + out * foot.reach
      const shrink = out < 0 ? 0 : 1
      const px = shrink * sx * (foot.w - foot.round) + radius * Math.cos(angle)
      const pz = shrink * sz * (foot.d - foot.round) + radius * Math.sin(angle)
      const x = foot.x + px * cos - pz * sin
      const z = foot.z + px * sin + pz * cos
      points.push(x, lift, z)
      // As on the floor itself.
      uvs.push(x, -z)
      shades.push(1 - foot.depth * dark)
    }
  }
  return {
    kind: 'grid',
    name,
    material,
    columns: around.length,
    rows: rings.length,
    points,
    normals: shades.flatMap(() => [0, 1, 0]),
    uvs,
    shades,
    painted: true,
  }
}
