import type { FloorPlan } from '#plan'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { onSlab, type Drawn, type SlabRect } from './onSlab.ts'
import { wallRects } from './wallRects.ts'

/** How far lines and the mark round a room stand out of the stone, and a room's filling, metres. */
const [proud, markProud, filled] = [0.006, 0.0075, 0.0015]
/** How broad the mark is, and how far inside the room's walls it lies, metres. */
const [broad, inside] = [0.009, 0.007]

/** Bronze of the lines; what is seen fills with a paler one; the mark is cinnabar. */
const [bronze, pale, cinnabar] = ['#7A5F35', '#DCC596', '#A63A2B'].map(
  (each) => new Color(each),
) as [Color, Color, Color]

/** The raised drawing on the slab as one thing, of which fillings and mark are moved afterwards. */
export type SlabDrawing = {
  geometry: BufferGeometry
  /** Fills a room (in the plan's order) from the south up, 0 to 1. */
  fill: (room: number, share: number) => void
  /** Puts the mark round a room, or away. */
  mark: (room: number | undefined) => void
}

/** The caller disposes of the geometry. */
export function slabDrawing(plan: FloorPlan, drawn: Drawn): SlabDrawing {
  const positions: number[] = []
  const normals: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const face = (
    corners: readonly (readonly number[])[],
    normal: readonly number[],
    colour: Color,
  ) => {
    const first = positions.length / 3
    for (const corner of corners) {
      positions.push(...corner)
      normals.push(...normal)
      colours.push(colour.r, colour.g, colour.b)
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
    return first
  }
  const top = ({ x0, x1, y0, y1 }: SlabRect, z: number, colour: Color) =>
    face(
      [
        [x0, y0, z],
        [x1, y0, z],
        [x1, y1, z],
        [x0, y1, z],
      ],
      [0, 0, 1],
      colour,
    )
  const bar = (rect: SlabRect) => {
    const { x0, x1, y0, y1 } = rect
    const z = proud
    top(rect, z, bronze)
    face(
      [
        [x0, y1, z],
        [x1, y1, z],
        [x1, y1, 0],
        [x0, y1, 0],
      ],
      [0, 1, 0],
      bronze,
    )
    face(
      [
        [x0, y0, 0],
        [x1, y0, 0],
        [x1, y0, z],
        [x0, y0, z],
      ],
      [0, -1, 0],
      bronze,
    )
    face(
      [
        [x1, y0, 0],
        [x1, y1, 0],
        [x1, y1, z],
        [x1, y0, z],
      ],
      [1, 0, 0],
      bronze,
    )
    face(
      [
        [x0, y0, z],
        [x0, y1, z],
        [x0, y1, 0],
        [x0, y0, 0],
      ],
      [-1, 0, 0],
      bronze,
    )
  }
  const places = plan.rooms.map(({ outer }) => onSlab(drawn, outer))
  const fillings = places.map((rect) => top({ ...rect, y1: rect.y0 }, filled, pale))
  const nowhere = { x0: 0, x1: 0, y0: 0, y1: 0 }
  const marks = [0, 1, 2, 3].map(() => top(nowhere, markProud, cinnabar))
  for (const rect of wallRects(plan)) bar(onSlab(drawn, rect))

  const geometry = new BufferGeometry()
  const at = new BufferAttribute(new Float32Array(positions), 3)
  geometry.setAttribute('position', at)
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  const move = (first: number, { x0, x1, y0, y1 }: SlabRect) => {
    at.setXY(first, x0, y0)
    at.setXY(first + 1, x1, y0)
    at.setXY(first + 2, x1, y1)
    at.setXY(first + 3, x0, y1)
    at.needsUpdate = true
  }
  return {
    geometry,
    fill: (room, share) => {
      const [first, rect] = [fillings[room], places[room]]
      if (first === undefined || !rect) return
      move(first, { ...rect, y1: rect.y0 + (rect.y1 - rect.y0) * share })
    },
    mark: (room) => {
      const rect = room === undefined ? undefined : places[room]
      sidesOf(rect).forEach((side, i) => move(marks[i] ?? 0, side ?? nowhere))
    },
  }
}

/** The four sides of the mark within a room; none where there is no room. */
function sidesOf(rect: SlabRect | undefined): (SlabRect | undefined)[] {
  if (!rect) return [undefined, undefined, undefined, undefined]
  const [x0, x1] = [rect.x0 + inside, rect.x1 - inside]
  const [y0, y1] = [rect.y0 + inside, rect.y1 - inside]
  return [
    { x0, x1, y0, y1: y0 + broad },
    { x0, x1, y0: y1 - broad, y1 },
    { x0, x1: x0 + broad, y0, y1 },
    { x0: x1 - broad, x1, y0, y1 },
  ]
}
