import { ball } from '#craft'
import { radians } from '#kit'
import { BufferAttribute, BufferGeometry, Color, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import { nodeKinds, type HallGraph, type NodeKind } from './graph.ts'
import { cloud, desk, legend, radii } from './measures.ts'

/** Colours of the kinds, sRGB; a colour has its own. */
const kindColours: Record<NodeKind, string> = {
  exhibit: '#F2ECDE',
  motif: '#6FB8A4',
  technique: '#E08A3C',
  place: '#5AA3CC',
  date: '#C9A4E0',
  colour: '#C94A3A',
  source: '#8C979E',
}

export type Balls = {
  geometry: BufferGeometry
  /** Puts every sphere in its place when the cloud has turned so many degrees, `size` times its own. */
  place: (turned: number, size: (node: number) => number) => void
  /** How bright each sphere is. */
  shine: (bright: (node: number) => number) => void
}

/** Where a point of the cloud is, metres over the floor's middle, when it has turned so far. */
export function placeIn(
  at: readonly [x: number, y: number, z: number],
  turned: number,
): readonly [x: number, y: number, z: number] {
  const [sin, cos] = [Math.sin(radians(turned)), Math.cos(radians(turned))]
  const [x, z] = [at[0] * cloud.wide, at[2] * cloud.wide]
  return [x * cos + z * sin, cloud.up + at[1] * cloud.high, z * cos - x * sin]
}

/** All spheres of the graph and those of its legend as one geometry. The caller disposes. */
export function ballsGeometry({ nodes }: HallGraph): Balls {
  // The larger ones are finer.
  const [fine, plain] = [ball(12, 8), ball(8, 6)]
  const balls = [
    ...nodes.map(({ kind, code }) => ({ kind, code, skin: kind === 'exhibit' ? fine : plain })),
    ...nodeKinds.map((kind) => ({ kind, code: undefined, skin: fine })),
  ]
  const count = balls.reduce((sum, { skin }) => sum + skin.points.length / 3, 0)
  const position = new BufferAttribute(new Float32Array(count * 3), 3)
  const colour = new BufferAttribute(new Float32Array(count * 3), 3)
  position.setUsage(DynamicDrawUsage)
  colour.setUsage(DynamicDrawUsage)
  const normals = new Float32Array(count * 3)
  const indices: number[] = []
  const firsts: number[] = []
  let first = 0
  for (const { skin: own } of balls) {
    firsts.push(first)
    normals.set(own.points, first * 3)
    for (const corner of own.indices) indices.push(first + corner)
    first += own.points.length / 3
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', position)
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('color', colour)
  geometry.setIndex(indices)
  geometry.boundingSphere = new Sphere(new Vector3(0, 1.2, 0), 2)

  const put = (which: number, [x, y, z]: readonly [number, number, number], radius: number) => {
    const { points } = balls[which]?.skin ?? plain
    for (let i = 0; i < points.length; i += 3)
      position.setXYZ(
        (firsts[which] ?? 0) + i / 3,
        x + radius * (points[i] ?? 0),
        y + radius * (points[i + 1] ?? 0),
        z + radius * (points[i + 2] ?? 0),
      )
  }
  const dyes = balls.map(({ kind, code }) => new Color(code ?? kindColours[kind]))
  const levels = new Float32Array(balls.length)
  // The room is lit too evenly for things so small to look round in it.
  const shades = Float32Array.from({ length: count }, (_, i) => {
    const [x = 0, y = 0, z = 0] = normals.subarray(i * 3, i * 3 + 3)
    return 0.55 + 0.6 * Math.max(0, 0.35 * x + 0.75 * y + 0.55 * z)
  })
  /** Says whether that changes anything. */
  const dye = (which: number, bright: number): boolean => {
    if (levels[which] === Math.fround(bright)) return false
    levels[which] = bright
    const { r = 0, g = 0, b = 0 } = dyes[which] ?? {}
    const corners = (balls[which]?.skin.points.length ?? 0) / 3
    const first = firsts[which] ?? 0
    for (let i = first; i < first + corners; i += 1) {
      const level = bright * (shades[i] ?? 1)
      colour.setXYZ(i, level * r, level * g, level * b)
    }
    return true
  }
  nodeKinds.forEach((_, i) => {
    const x = (i - (nodeKinds.length - 1) / 2) * legend.pitch
    put(nodes.length + i, [x, desk.height + radii.exhibit, desk.z], radii.exhibit)
    dye(nodes.length + i, 2.4)
  })
  return {
    geometry,
    place: (turned, size) => {
      nodes.forEach(({ at, kind }, i) => put(i, placeIn(at, turned), radii[kind] * size(i)))
      position.needsUpdate = true
    },
    shine: (bright) => {
      let changed = false
      for (let i = 0; i < nodes.length; i += 1) changed = dye(i, bright(i)) || changed
      if (changed) colour.needsUpdate = true
    },
  }
}
