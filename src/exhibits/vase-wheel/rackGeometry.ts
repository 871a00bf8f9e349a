import { block, motifNames, motifs, outerRows, ringCount, surfaceOf } from '#craft'
import { glazes as looks } from '#finish'
import { BufferAttribute, BufferGeometry, Color, DynamicDrawUsage } from 'three'
import type { Rows } from './clayGeometry.ts'
import { rack, stamp, stampAt, tile, tileAt, vaseHigh, wheel } from './measures.ts'
import { ribbons } from '../ribbons.ts'
import { wheelGlazes } from './wheelGlazes.ts'

/** A ring: steps round the vase and round its own wire; how thick it is, and how far off the clay. */
const [round, wire] = [44, 5] as const
const [thin, thick, off] = [0.0026, 0.0046, 0.0012] as const
const corners = (round + 1) * (wire + 1)
const [brass, cinnabar] = [new Color('#C9A24A'), new Color('#C2402C')]

/** What lies on the rack, and the seven rings. */
export type Rack = {
  geometry: BufferGeometry
  /** Puts the rings round a vase; the one in hand is red and thicker. */
  ring: (rows: Rows, heights: readonly number[], inHand: number) => void
  /** Shows the rings, or only the rack. */
  show: (rings: boolean) => void
}

/** Glazes and stamps on their rack and the rings round the clay. The caller disposes. */
export function rackGeometry(): Rack {
  const positions: number[] = []
  const normals: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const slab = (x: number, y: number, side: number, colour: string) => {
    const charts = block(
      'tile',
      'marble',
      [x - side / 2, y - side / 2, rack.z],
      [
        [side, 0, 0],
        [0, side, 0],
        [0, 0, tile.thick],
      ],
      { bevel: 0.004, without: ['-c'] },
    )
    const surface = surfaceOf(charts)
    const first = positions.length / 3
    positions.push(...surface.positions)
    normals.push(...surface.normals)
    const { r, g, b } = new Color(colour)
    for (let i = 0; i < surface.positions.length; i += 3) colours.push(r, g, b)
    indices.push(...[...surface.indices].map((index) => first + index))
  }
  wheelGlazes.forEach((name, i) => slab(...tileAt(i), tile.side, looks[name].base))
  motifNames.forEach((name, i) => {
    const [x, y] = stampAt(i)
    slab(x, y, stamp.side, '#C9B497')
    const { places, indices: between } = ribbons(motifs[name].lines, motifs[name].broad)
    const first = positions.length / 3
    const { r, g, b } = new Color('#1F3F8B')
    for (const [u, v] of places) {
      const side = stamp.side * 0.8
      positions.push(x + (u - 0.5) * side, y + (v - 0.5) * side, rack.z + tile.thick + 0.001)
      normals.push(0, 0, 1)
      colours.push(r, g, b)
    }
    indices.push(...between.map((index) => first + index))
  })
  const lying = indices.length
  const firstRing = positions.length / 3
  const count = firstRing + ringCount * corners
  for (let ring = 0; ring < ringCount; ring += 1)
    for (let i = 0; i < round; i += 1)
      for (let j = 0; j < wire; j += 1) {
        const at = firstRing + ring * corners + i * (wire + 1) + j
        const on = at + wire + 1
        indices.push(at, at + 1, on, on, at + 1, on + 1)
      }
  const made = (from: number[]) => {
    const all = new Float32Array(count * 3)
    all.set(from)
    const attribute = new BufferAttribute(all, 3)
    attribute.setUsage(DynamicDrawUsage)
    return attribute
  }
  const geometry = new BufferGeometry()
  const [position, normal, colour] = [made(positions), made(normals), made(colours)]
  geometry.setAttribute('position', position)
  geometry.setAttribute('normal', normal)
  geometry.setAttribute('color', colour)
  geometry.setIndex(indices)
  const ring: Rack['ring'] = (rows, heights, inHand) => {
    heights.forEach((part, each) => {
      const high = part * vaseHigh
      let row = outerRows.first
      while (row < outerRows.last && (rows[2 * row + 1] ?? 0) < high - 1e-5) row += 1
      const wide = each === inHand ? thick : thin
      const radius = (rows[2 * row] ?? 0) + off
      const { r, g, b } = each === inHand ? cinnabar : brass
      let at = firstRing + each * corners
      for (let i = 0; i <= round; i += 1) {
        const angle = (2 * Math.PI * i) / round
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
        for (let j = 0; j <= wire; j += 1) {
          const turn = (2 * Math.PI * j) / wire
          const [out, up] = [Math.cos(turn), Math.sin(turn)]
          const far = radius + out * wide
          position.setXYZ(
            at,
            wheel.x + cos * far,
            wheel.high + high + up * wide,
            wheel.z + sin * far,
          )
          normal.setXYZ(at, cos * out, up, sin * out)
          colour.setXYZ(at, r, g, b)
          at += 1
        }
      }
    })
    position.needsUpdate = normal.needsUpdate = colour.needsUpdate = true
  }
  const show = (rings: boolean) => geometry.setDrawRange(0, rings ? indices.length : lying)
  return { geometry, ring, show }
}
