import { openness, type Box } from '../openness.ts'
import { cross, dot, plus, times, unit, type Vector } from '../vector.ts'
import { cityStuffs, type CityMesh } from './cityMesh.ts'

/** Where the model's lamp is, seen from it: from the south-east and above, low enough for relief. */
export const lampWay: Vector = unit([-0.62, 0.95, 0.5])

/** What stands farther off keeps no light from all around off, metres. */
const reach = 0.07
/** Directions into the lamp's face, so that shades have soft edges. */
const rays: readonly Vector[] = (() => {
  const side = unit(cross(lampWay, [0, 1, 0]))
  const up = cross(side, lampWay)
  return [
    [0, 0],
    [0.09, 0.04],
    [-0.04, 0.09],
    [-0.09, -0.04],
    [0.04, -0.09],
  ].map(([a = 0, b = 0]) => unit(plus(lampWay, plus(times(side, a), times(up, b)))))
})()

/** Writes how much light comes to every corner of the model, so many corners a step. */
export function* shadeCity(mesh: CityMesh, boxes: readonly Box[]): Generator<undefined, void> {
  const lit = new Map<string, readonly [number, number]>()
  const [gold, brass, ground] = (['gold', 'brass', 'ground'] as const).map((name) =>
    cityStuffs.indexOf(name),
  )
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const stuff = mesh.looks[i * 4]
    if (stuff === gold || stuff === brass) continue
    const [x = 0, y = 0, z = 0] = mesh.positions.slice(i * 3, i * 3 + 3)
    const [nx = 0, ny = 1, nz = 0] = mesh.normals.slice(i * 3, i * 3 + 3)
    const normal: Vector = [nx, ny, nz]
    const key = [x, y, z, nx, ny, nz].map((each) => Math.round(each * 4000)).join()
    const known = lit.get(key)
    // Off the planes of boxes: a ray that runs in one meets it nowhere and everywhere.
    const at = plus([x + 1.7e-5, y + 1.1e-5, z + 2.3e-5], times(normal, 0.0016))
    const near = known ? [] : boxes.filter((box) => isNear(at, box, 0.16))
    const [around, lamp] = known ?? [openness(at, normal, near, reach), lampAt(at, normal, near)]
    lit.set(key, [around, lamp])
    // What lies flat has corners under houses, whose dark would spread beyond their walls.
    const [least, dim] = stuff === ground || ny > 0.99 ? [0.5, 0.4] : [0.25, 0]
    mesh.looks[i * 4 + 1] = Math.max(least, around)
    mesh.looks[i * 4 + 2] = Math.max(dim, lamp)
    if (i % 16 === 15) yield
  }
}

const isNear = (at: Vector, { min, max }: Box, far: number): boolean =>
  at[0] > min[0] - far &&
  at[0] < max[0] + far &&
  at[2] > min[2] - far &&
  at[2] < max[2] + far &&
  at[1] < max[1]

/** How much of the lamp is seen from there. */
export function lampAt(at: Vector, normal: Vector, boxes: readonly Box[]): number {
  if (dot(normal, lampWay) <= 0) return 0
  const free = rays.filter((way) => boxes.every((box) => !meets(at, way, box)))
  return free.length / rays.length
}

function meets(from: Vector, way: Vector, { min, max }: Box): boolean {
  let [enter, leave] = [0.0008, Infinity]
  for (const axis of [0, 1, 2] as const) {
    const [a, b] = [(min[axis] - from[axis]) / way[axis], (max[axis] - from[axis]) / way[axis]]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter < leave
}
