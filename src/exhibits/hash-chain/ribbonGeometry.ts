import { cross, foldedRibbon, plus, times, unit, type Vector } from '#craft'
import { BufferAttribute, BufferGeometry, Color, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import { thick } from './measures.ts'
import { rodFaces } from './rodFaces.ts'
import { cells, weaveColours, weaveOf } from './weave.ts'

/** How a block is shown: how bright, and how far its colours have gone to grey, 0 to 1. */
export type Shown = { bright: number; grey: number }

export type RibbonThing = {
  geometry: BufferGeometry
  /** Where each block is, and the side of one. */
  places: ReturnType<typeof foldedRibbon>['blocks']
  side: number
  /** Weaves the blocks by their fingerprints. */
  weave: (links: readonly string[]) => void
  /** Shows a block and the band before it so; says whether that changes anything. */
  show: (block: number, shown: Shown) => boolean
}

const up: Vector = [0, 1, 0]
const colours = weaveColours.map((code) => new Color(code))
const [stone, bronze, ash] = [new Color('#3A3F44'), new Color('#B08A45'), new Color('#4A4D50')]
/** Before it is verified a block is quiet: how far its colours have gone to that one. */
const [quiet, hushed, clearFrom] = [new Color('#3E5A66'), 0.4, 5]
/** Part of its cell that a thread fills along and across itself, and how far one stands out, metres. */
const [long, broad, out] = [1, 0.9, 0.003]
/** How far the crowns of threads lean, so that light tells warp from weft. */
const lean = 0.2

/** The ribbon with its blocks, in one geometry, all of it dark. The caller disposes. */
export function ribbonGeometry(count: number): RibbonThing {
  const ribbon = foldedRibbon(count)
  const { side, pitch, high, blocks, bandTo } = ribbon
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  /** Of each corner: which cell it weaves, or -1 for stone and -2 for bronze. */
  const cellOf: number[] = []
  const begins: number[] = []
  const quad = (corners: readonly Vector[], normal: Vector, cell: number) => {
    const first = positions.length / 3
    for (const corner of corners) {
      positions.push(...corner)
      normals.push(...normal)
      cellOf.push(cell)
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  blocks.forEach(({ at, normal }, block) => {
    begins.push(cellOf.length)
    band(bandTo(block), quad, block)
    const right = unit(cross(up, normal))
    const spot = (x: number, y: number, z: number) =>
      plus(at, plus(times(right, x * side), plus(times(up, y * side), times(normal, z))))
    const [h, z] = [0.5, thick / 2]
    quad([spot(-h, -h, z), spot(h, -h, z), spot(h, h, z), spot(-h, h, z)], normal, -1)
    quad([spot(h, -h, z), spot(h, -h, -z), spot(h, h, -z), spot(h, h, z)], right, -1)
    const left = times(right, -1)
    quad([spot(-h, -h, -z), spot(-h, -h, z), spot(-h, h, z), spot(-h, h, -z)], left, -1)
    quad([spot(-h, h, z), spot(h, h, z), spot(h, h, -z), spot(-h, h, -z)], up, -1)
    quad([spot(-h, -h, -z), spot(h, -h, -z), spot(h, -h, z), spot(-h, -h, z)], [0, -1, 0], -1)
    const back = times(normal, -1)
    quad([spot(h, -h, -z), spot(-h, -h, -z), spot(-h, h, -z), spot(h, h, -z)], back, -1)
    const each = 0.88 / cells
    for (let cell = 0; cell < cells * cells; cell += 1) {
      const [column, row] = [cell % cells, Math.floor(cell / cells)]
      const [x, y] = [(column - (cells - 1) / 2) * each, ((cells - 1) / 2 - row) * each]
      const warp = (column + row) % 2 === 0
      const [a, b] = warp ? [each * broad, each * long] : [each * long, each * broad]
      const tilt = warp ? times(right, lean * (column % 2 ? 1 : -1)) : times(up, lean)
      quad(
        [
          spot(x - a / 2, y - b / 2, z + out),
          spot(x + a / 2, y - b / 2, z + out),
          spot(x + a / 2, y + b / 2, z + out),
          spot(x - a / 2, y + b / 2, z + out),
        ],
        unit(plus(normal, tilt)),
        cell,
      )
    }
  })
  begins.push(cellOf.length)
  for (const { corners, normal } of rodFaces(high, pitch)) quad(corners, normal, -2)

  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  const colour = new BufferAttribute(new Float32Array(positions.length), 3)
  colour.setUsage(DynamicDrawUsage)
  // Rods keep their colour; that of the rest changes.
  for (let i = begins[count] ?? 0; i < cellOf.length; i += 1)
    colour.setXYZ(i, bronze.r, bronze.g, bronze.b)
  geometry.setAttribute('color', colour)
  geometry.setIndex(indices)
  geometry.boundingSphere = new Sphere(new Vector3(0, 0.6, 0), 2.3)

  const woven = new Uint8Array(count * cells * cells)
  const last: Shown[] = Array.from({ length: count }, () => ({ bright: -1, grey: -1 }))
  const own = new Color()
  const paint = (block: number, { bright, grey }: Shown) => {
    const hush = hushed * Math.min(1, Math.max(0, clearFrom - bright))
    for (let i = begins[block] ?? 0; i < (begins[block + 1] ?? 0); i += 1) {
      const cell = cellOf[i] ?? -1
      const dye = cell < 0 ? undefined : colours[woven[block * cells * cells + cell] ?? 0]
      const { r, g, b } = dye ? own.lerpColors(dye, quiet, hush) : cell === -1 ? stone : bronze
      const level = dye ? bright : (cell === -1 ? 0.5 : 1) * (0.8 + 0.4 * Math.min(5, bright))
      const pale = 0.2126 * r + 0.7152 * g + 0.0722 * b
      // Grey keeps a little of what was light and what was dark.
      const dull = dye ? 0.045 + 0.12 * pale : pale
      const to = (part: number, grown: number) =>
        level * (part + (dull * (dye ? 1 : grown) - part) * grey)
      colour.setXYZ(i, to(r, ash.r / pale), to(g, ash.g / pale), to(b, ash.b / pale))
    }
    colour.needsUpdate = true
  }
  return {
    geometry,
    places: blocks,
    side,
    weave: (links) => {
      links.forEach((link, block) => {
        const fresh = weaveOf(link)
        const begin = block * cells * cells
        if (fresh.every((each, cell) => woven[begin + cell] === each)) return
        woven.set(fresh, begin)
        const shown = last[block]
        if (shown && shown.bright >= 0) paint(block, shown)
      })
    },
    show: (block, { bright, grey }) => {
      const shown = last[block]
      if (!shown || (shown.bright === bright && shown.grey === grey)) return false
      shown.bright = bright
      shown.grey = grey
      paint(block, shown)
      return true
    },
  }
}

type Edges = ReturnType<ReturnType<typeof foldedRibbon>['bandTo']>

/** The band from one block to the next, both of its sides. */
function band(
  edges: Edges,
  quad: (corners: readonly Vector[], normal: Vector, cell: number) => void,
  block: number,
): void {
  if (block === 0) return
  edges.slice(1).forEach((to, i) => {
    const from = edges[i]
    if (!from) return
    const [upper, lower, normal] = from
    const [upperTo, lowerTo] = to
    // A run to the left is wound the other way round.
    const clockwise = cross(
      [upperTo[0] - upper[0], upperTo[1] - upper[1], 0],
      [lower[0] - upper[0], lower[1] - upper[1], 0],
    )[2]
    const front = [upper, lower, lowerTo, upperTo] as const
    const back = [upper, upperTo, lowerTo, lower] as const
    quad(clockwise < 0 ? front : back, normal, -2)
    quad(clockwise < 0 ? back : front, times(normal, -1), -2)
  })
}
