import { mostVerbLines, sevenVerbs } from '#craft'
import { BufferAttribute, BufferGeometry, Color, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import type { Spot } from '../types.ts'
import { boxFaces } from './boxFaces.ts'
import {
  card,
  drawerAt,
  drawerCount,
  drawing,
  drawn,
  front,
  plate,
  pull,
  risen,
} from './measures.ts'

const [paper, brass, ink, accent] = ['#F1EBDF', '#A88A54', '#2B2622', '#2E5E7E'].map(
  (code) => new Color(code),
)
/** How far drawn lines lie before their card. */
const over = 0.0032
const thick = 0.003

/** Cards with what is drawn on them, and the brass of the fronts; all go with their drawers. */
export type CardsThing = {
  geometry: BufferGeometry
  /** How far each drawer is open, and how much of its drawing's time has passed; 0 to 1. */
  show: (open: (drawer: number) => number, part: (drawer: number) => number) => void
}

/** The caller disposes of the geometry. */
export function cardsGeometry(): CardsThing {
  const positions: number[] = []
  const normals: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  /** Of each corner: its drawer, and whether it rises with the card. */
  const drawers: number[] = []
  const rises: boolean[] = []
  const quad = (corners: readonly Spot[], normal: Spot, { r, g, b }: Color) => {
    const first = positions.length / 3
    for (const corner of corners) {
      positions.push(...corner)
      normals.push(...normal)
      colours.push(r, g, b)
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const put = (drawer: number, rising: boolean, middle: Spot, size: Spot, colour = new Color()) => {
    for (const { corners, normal } of boxFaces(middle, size)) {
      quad(corners, normal, colour)
      for (let corner = 0; corner < 4; corner += 1) {
        drawers.push(drawer)
        rises.push(rising)
      }
    }
  }
  for (let drawer = 0; drawer < drawerCount; drawer += 1) {
    const x = drawerAt(drawer)
    const { face } = front
    put(
      drawer,
      true,
      [x, card.low + card.height / 2, card.z - thick / 2 - 0.001],
      [card.width, card.height, thick],
      paper,
    )
    const bar = 0.009
    const [w, h] = [plate.width / 2 + bar / 2, plate.height / 2 + bar / 2]
    for (const side of [-1, 1]) {
      const z = face + 0.004
      put(drawer, false, [x + side * w, plate.up, z], [bar, plate.height + 2 * bar, 0.009], brass)
      put(drawer, false, [x, plate.up + side * h, z], [plate.width, bar, 0.009], brass)
      const post = pull.width / 2 - pull.thick
      put(
        drawer,
        false,
        [x + side * post, pull.up, face + pull.out / 2],
        [pull.thick * 0.7, pull.thick * 0.7, pull.out],
        brass,
      )
    }
    put(drawer, false, [x, pull.up, face + pull.out], [pull.width, pull.thick, pull.thick], brass)
  }
  const solid = drawers.length
  const none: Spot[] = Array.from({ length: 4 }, () => [0, 0, 0])
  for (let line = 0; line < drawerCount * mostVerbLines; line += 1)
    quad(none, [0, 0, 1], ink ?? new Color())

  const rest = Float32Array.from(positions)
  const position = new BufferAttribute(Float32Array.from(positions), 3)
  const colour = new BufferAttribute(Float32Array.from(colours), 3)
  position.setUsage(DynamicDrawUsage)
  colour.setUsage(DynamicDrawUsage)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', position)
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3))
  geometry.setAttribute('color', colour)
  geometry.setIndex(indices)
  geometry.boundingSphere = new Sphere(new Vector3(0, 0.3, 0.2), 2.4)

  let [corner, last, middle, up, out] = [0, 0, 0, 0, 0]
  const line = (ax: number, ay: number, bx: number, by: number, marked: boolean) => {
    if (corner >= last) return
    const long = Math.hypot(bx - ax, by - ay) || 1
    const half = drawing.broad / 2
    // Each piece reaches a little over its ends, so that bends are filled.
    const [ux, uy] = [((bx - ax) / long) * half, ((by - ay) / long) * half]
    const { unit } = drawing
    const [x, y] = [middle, up]
    const { r, g, b } = (marked ? accent : ink) ?? new Color()
    position.setXYZ(corner, x + ax * unit - ux + uy, y + ay * unit - uy - ux, out)
    position.setXYZ(corner + 1, x + bx * unit + ux + uy, y + by * unit + uy - ux, out)
    position.setXYZ(corner + 2, x + bx * unit + ux - uy, y + by * unit + uy + ux, out)
    position.setXYZ(corner + 3, x + ax * unit - ux - uy, y + ay * unit - uy + ux, out)
    for (let each = 0; each < 4; each += 1) colour.setXYZ(corner + each, r, g, b)
    corner += 4
  }
  const show: CardsThing['show'] = (open, part) => {
    for (let i = 0; i < solid; i += 1) {
      const by = open(drawers[i] ?? 0)
      const lift = rises[i] ? risen(by) * (card.high - card.low) : 0
      position.setY(i, (rest[i * 3 + 1] ?? 0) + lift)
      position.setZ(i, (rest[i * 3 + 2] ?? 0) + by * drawn.out)
    }
    for (let drawer = 0; drawer < drawerCount; drawer += 1) {
      const by = open(drawer)
      corner = solid + drawer * mostVerbLines * 4
      last = corner + mostVerbLines * 4
      middle = drawerAt(drawer)
      up = card.low + risen(by) * (card.high - card.low) + drawing.up
      out = card.z + by * drawn.out + over
      if (by > 0) sevenVerbs[drawer]?.(part(drawer), line)
      // What the drawing does not need is not seen.
      for (; corner < last; corner += 1) position.setXYZ(corner, 0, 0, 0)
    }
    position.needsUpdate = true
    colour.needsUpdate = true
  }
  show(
    () => 0,
    () => 0,
  )
  return { geometry, show }
}
