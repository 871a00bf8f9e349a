import { dot, plus, times, unit, type Vector } from '../vector.ts'
import { emptyMesh, mix, put, type Colour, type Coloured } from './coloured.ts'
import { coatPieces, coatSeeds, patchShows } from './coat.ts'
import { addRod, giraffeDetails, type Rod } from './details.ts'
import { skinOpen } from './flesh.ts'
import { giraffeSkin } from './skin.ts'

const pale: Colour = [0.74, 0.6, 0.39]
const brown: readonly [Colour, Colour] = [
  [0.3, 0.108, 0.036],
  [0.45, 0.188, 0.066],
]
const colours: Readonly<Record<Rod['what'], Colour>> = {
  horn: [0.33, 0.17, 0.075],
  ear: [0.6, 0.46, 0.3],
  mane: [0.19, 0.075, 0.03],
  tail: [0.6, 0.45, 0.27],
  hoof: [0.07, 0.05, 0.038],
  eye: [0.012, 0.009, 0.008],
  nostril: [0.06, 0.04, 0.03],
}
const black: Colour = [0.035, 0.022, 0.016]

/**
 * How far patches lie over the pale skin, metres: so far that it does not show through, and so little that
 * their edges hide nothing of the line between them where one looks along it. On the skin where they have
 * faded into it.
 */
const over = 0.003

/** The giraffe at full height, made in steps. */
export function* giraffe(): Generator<undefined, Coloured> {
  const mesh = emptyMesh()
  const skin = yield* giraffeSkin()
  const open: number[] = []
  for (const [i, point] of skin.points.entries()) {
    open.push(skinOpen(point, skin.facings[i] ?? [0, 1, 0]))
    if (i % 60 === 59) yield
  }
  const seeds = yield* coatSeeds(skin)
  yield
  const pieces = yield* coatPieces(skin, seeds)
  const whole = new Set(
    pieces.flatMap(({ triangle, weights }) =>
      weights.length === 3 && weights.every((weight) => Math.max(...weight) === 1)
        ? [triangle]
        : [],
    ),
  )
  yield
  // What lies wholly under a patch is not seen.
  for (const [i, point] of skin.points.entries()) {
    const facing = skin.facings[i] ?? [0, 1, 0]
    put(mesh, point, facing, lit(paleAt(point), open[i] ?? 1, facing))
    if (i % 600 === 599) yield
  }
  for (let triangle = 0; triangle * 3 < skin.triangles.length; triangle++)
    if (!whole.has(triangle))
      mesh.indices.push(...skin.triangles.slice(triangle * 3, triangle * 3 + 3))
  yield
  const shared = new Map<string, number>()
  for (const [count, { triangle, weights, seed }] of pieces.entries()) {
    const corners = skin.triangles.slice(triangle * 3, triangle * 3 + 3)
    const tint = seeds[seed]?.tint ?? 0
    const polygon = weights.map((weight) => {
      const of = (list: readonly Vector[]): Vector =>
        corners.reduce<Vector>(
          (sum, at, i) => plus(sum, times(list[at] ?? [0, 0, 0], weight[i] ?? 0)),
          [0, 0, 0],
        )
      const point = of(skin.points)
      // Triangles of one patch that meet share their corners, or the skin would show between them.
      const name = `${seed} ${point.map((part) => part.toFixed(5)).join(' ')}`
      const there = shared.get(name)
      if (there !== undefined) return there
      const facing = unit(of(skin.facings))
      const shade = corners.reduce((sum, at, i) => sum + (open[at] ?? 1) * (weight[i] ?? 0), 0)
      const shows = patchShows(point)
      const at = put(
        mesh,
        plus(point, times(facing, over * Math.min(1, 3 * shows + 0.1))),
        facing,
        lit(mix(paleAt(point), brownOf(tint), shows), shade, facing),
      )
      shared.set(name, at)
      return at
    })
    for (let i = 1; i + 1 < polygon.length; i++)
      mesh.indices.push(polygon[0] ?? 0, polygon[i] ?? 0, polygon[i + 1] ?? 0)
    if (count % 80 === 79) yield
  }
  for (const rod of giraffeDetails()) {
    yield
    addRod(mesh, rod, (ring) => (rod.what === 'horn' && ring > 2 ? black : colours[rod.what]))
  }
  return mesh
}

/** The way to the lamp over the diorama, from the animal's left and before it. */
const lamp: Vector = unit([0.45, 0.7, -0.6])

/** A colour in the lamp's light, as far as the skin lies open. */
const lit = ([r, g, b]: Colour, open: number, facing: Vector): Colour => {
  const key = 0.92 + 0.55 * Math.max(0, dot(facing, lamp) * 0.85 + 0.15)
  const level = open * key
  // Light that has come off the coat itself is warm.
  const warm = 1 - open
  return [r * (level + 0.2 * warm), g * (level + 0.03 * warm), b * (level - 0.06 * warm)]
}

/** Paler on the legs and the belly, greyer on the muzzle. */
function paleAt([x, y]: Vector): Colour {
  const leg = Math.min(1, Math.max(0, (1.5 - y) / 1.2))
  const muzzle = y > 3.6 ? Math.min(1, Math.max(0, (x - 1.42) / 0.3)) : 0
  return mix(mix(pale, [0.78, 0.69, 0.53], leg), [0.3, 0.19, 0.12], muzzle)
}
const brownOf = (tint: number): Colour => mix(brown[0], brown[1], tint)
