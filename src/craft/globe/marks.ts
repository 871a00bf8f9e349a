import { radians } from '#kit'
import { cross, plus, times, unit, type Vector } from '../vector.ts'
import type { Coast } from './coast.ts'
import { globeLayers, globePlaceNames, globePlaces, type GlobeLayer } from './places.ts'
import { measuredOf, routesOf } from './routes.ts'
import { between, onBearing, onGlobe, type Place } from './sphere.ts'
import { windLong, windsInSteps } from './winds.ts'

/** What a corner of the globe's mesh belongs to. */
export const markKinds = { skin: 0, wind: 1, place: 2, route: 3, measured: 4 } as const

/**
 * The globe and all that is drawn on it, as one mesh. Metres, the middle of the globe at the origin
 * (`onGlobe`). A corner's numbers: `uvs` its place on the skin, or how far along a mark and across
 * it (-1 to 1); `marks` its kind, layer and the number of its place; `abouts` the middle of its
 * mark, round which it is turned or grows.
 */
export type GlobeMarks = {
  positions: number[]
  normals: number[]
  uvs: number[]
  marks: number[]
  abouts: number[]
  indices: number[]
}

/** Columns and rows of the skin. */
const [columns, rows] = [72, 36]

/** The mesh of a globe of that radius, a step for each kind. */
export function* globeMarks(
  radius: number,
  coasts: readonly Coast[],
): Generator<undefined, GlobeMarks> {
  const mesh: GlobeMarks = {
    positions: [],
    normals: [],
    uvs: [],
    marks: [],
    abouts: [],
    indices: [],
  }
  yield* skin(mesh, radius)
  yield
  for (const { at, bearing } of yield* windsInSteps(coasts)) wind(mesh, radius * 1.012, at, bearing)
  yield
  for (const layer of globeLayers) {
    for (const route of routesOf(layer))
      ribbon(
        mesh,
        route.map((on) => onGlobe(on, radius * 1.006)),
        0.0055,
        markKinds.route,
        layer,
      )
    const pair = measuredOf[layer]
    if (pair) {
      const [a, b] = [globePlaces[pair[0]].at, globePlaces[pair[1]].at]
      ribbon(mesh, arc(a, b, radius), 0.0035, markKinds.measured, layer)
    }
  }
  yield
  globePlaceNames.forEach((name, number) => {
    const { at, layer } = globePlaces[name]
    dot(mesh, radius, at, globeLayers.indexOf(layer), number)
  })
  return mesh
}

function put(
  mesh: GlobeMarks,
  at: Vector,
  uv: readonly [number, number],
  mark: readonly [kind: number, layer: number, place: number],
  about: Vector,
): number {
  mesh.positions.push(...at)
  mesh.normals.push(...unit(at))
  mesh.uvs.push(...uv)
  mesh.marks.push(...mark)
  mesh.abouts.push(...about)
  return mesh.positions.length / 3 - 1
}

function* skin(mesh: GlobeMarks, radius: number): Generator<undefined, void> {
  for (let row = 0; row <= rows; row++) {
    if (row % 12 === 11) yield
    for (let column = 0; column <= columns; column++) {
      const [u, v] = [column / columns, row / rows]
      put(
        mesh,
        onGlobe([u * 360 - 180, v * 180 - 90], radius),
        [u, v],
        [markKinds.skin, 0, 0],
        [0, 0, 0],
      )
      if (row === rows || column === columns) continue
      const a = row * (columns + 1) + column
      const [b, d] = [a + 1, a + columns + 1]
      mesh.indices.push(a, b, d + 1, a, d + 1, d)
    }
  }
}

/** An arrow that lies on the globe, pointing along a bearing: a shaft that grows, and a head. */
function wind(mesh: GlobeMarks, radius: number, at: Place, bearing: number): void {
  const about = onGlobe(at, radius)
  const corner = (along: number, aside: number): number => {
    const on = onBearing(onBearing(at, bearing, along * windLong), bearing + 90, aside)
    return put(mesh, onGlobe(on, radius), [along + 0.5, aside], [markKinds.wind, 0, 0], about)
  }
  const shaft = [-0.5, -0.28, -0.04, 0.2].map((along, i) => {
    const half = 0.05 + 0.05 * i
    return [corner(along, half), corner(along, -half)] as const
  })
  shaft.slice(1).forEach(([c, d], i) => {
    const [a, b] = shaft[i] ?? [0, 0]
    // A bearing's right hand is its own right: anticlockwise seen from without.
    mesh.indices.push(a, c, b, b, c, d)
  })
  mesh.indices.push(corner(0.16, 0.62), corner(0.5, 0), corner(0.16, -0.62))
}

/** A band along points, `half` metres to each side, that lies on the globe. */
function ribbon(
  mesh: GlobeMarks,
  line: readonly Vector[],
  half: number,
  kind: number,
  layer: GlobeLayer,
): void {
  let far = 0
  line.forEach((at, i) => {
    const [before, after] = [line[i - 1] ?? at, line[i + 1] ?? at]
    const ahead = unit(plus(after, times(before, -1)))
    const right = unit(cross(ahead, unit(at)))
    far += i > 0 ? Math.hypot(...plus(at, times(before, -1))) : 0
    const mark = [kind, globeLayers.indexOf(layer), 0] as const
    const a = put(mesh, plus(at, times(right, -half)), [far, -1], mark, at)
    const b = put(mesh, plus(at, times(right, half)), [far, 1], mark, at)
    if (i > 0) mesh.indices.push(a - 2, b - 2, a, a, b - 2, b)
  })
}

/** The great circle between two places, lifted off the globe in its middle. */
function arc(a: Place, b: Place, radius: number): Vector[] {
  return Array.from({ length: 49 }, (_, i) => {
    const part = i / 48
    return onGlobe(between(a, b, part), radius * (1.006 + 0.11 * Math.sin(Math.PI * part)))
  })
}

/** A pin with a round head: a low dome that looks out of the globe. */
function dot(mesh: GlobeMarks, radius: number, at: Place, layer: number, number: number): void {
  const about = onGlobe(at, radius)
  const out = unit(about)
  const right = unit(cross([0, 1, 0], out))
  const up = cross(out, right)
  const mark = [markKinds.place, layer, number] as const
  const size = 0.0155
  const rings = [
    [1, 0.2],
    [0.72, 0.95],
  ] as const
  const around = 12
  const corners = rings.map(([wide, high]) =>
    Array.from({ length: around }, (_, i) => {
      const turn = radians((i * 360) / around)
      const aside = plus(times(right, wide * Math.cos(turn)), times(up, wide * Math.sin(turn)))
      return put(
        mesh,
        plus(about, times(plus(aside, times(out, high)), size)),
        [wide, 0],
        mark,
        about,
      )
    }),
  )
  const top = put(mesh, plus(about, times(out, 1.25 * size)), [0, 0], mark, about)
  corners[0]?.forEach((a, i) => {
    const next = (i + 1) % around
    const [b = 0, c = 0, d = 0] = [corners[0]?.[next], corners[1]?.[i], corners[1]?.[next]]
    mesh.indices.push(a, b, d, a, d, c, c, d, top)
  })
}
