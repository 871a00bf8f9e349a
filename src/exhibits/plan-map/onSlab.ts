import type { Size } from '#exhibition'
import type { Rect } from '#kit'
import type { FloorPlan } from '#plan'

/** Stone that stays bare round the drawing, metres. */
const rim = 0.05

/** How the hall lies on the slab, north up: its scale and the middle of the hall. */
export type Drawn = { scale: number; x: number; z: number; width: number; height: number }
/** A rectangle on the slab from its middle, metres: x to the right, y up. */
export type SlabRect = { x0: number; x1: number; y0: number; y1: number }

/** The hall as large as a slab of that size can carry it. */
export function drawnOn({ rooms }: FloorPlan, [width, height]: Size): Drawn {
  const all = rooms.map(({ outer }) => outer)
  const [x0, x1] = [
    Math.min(...all.map((each) => each.x0)),
    Math.max(...all.map((each) => each.x1)),
  ]
  const [z0, z1] = [
    Math.min(...all.map((each) => each.z0)),
    Math.max(...all.map((each) => each.z1)),
  ]
  const [wide, deep] = [x1 - x0, z1 - z0]
  const scale = Math.min((width - 2 * rim) / wide, (height - 2 * rim) / deep)
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2]
  return { scale, x, z, width: wide * scale, height: deep * scale }
}

/** A rectangle of the hall on the slab. */
export const onSlab = (drawn: Drawn, { x0, x1, z0, z1 }: Rect): SlabRect => ({
  x0: (x0 - drawn.x) * drawn.scale,
  x1: (x1 - drawn.x) * drawn.scale,
  y0: (drawn.z - z1) * drawn.scale,
  y1: (drawn.z - z0) * drawn.scale,
})

/** The room under a place of the slab; nothing beside the hall. */
export const roomUnder = (
  { rooms }: FloorPlan,
  drawn: Drawn,
  x: number,
  y: number,
): string | undefined =>
  rooms.find(({ outer }) => {
    const rect = onSlab(drawn, outer)
    return x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1
  })?.id
