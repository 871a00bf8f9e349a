import type { Outline } from '#exhibition'
import type { Bar } from '#lettering'
import type { FloorPlan } from '#plan'
import { dmm } from './board.ts'
import type { Block } from './boardTypes.ts'

/** How large the drawing may be, and how thick its walls are. */
const [most, thick] = [{ width: dmm(400), height: dmm(150) }, dmm(2.5)]

/** The plan as it is drawn on a board: the rooms' walls, and the one filled in which one stands. */
export function planDrawing(plan: FloorPlan, { rooms }: Outline<string>, here: string): Block {
  const open = plan.rooms.filter(({ id }) => rooms.some((room) => room.id === id))
  const x0 = Math.min(...open.map(({ outer }) => outer.x0))
  const x1 = Math.max(...open.map(({ outer }) => outer.x1))
  const z0 = Math.min(...open.map(({ outer }) => outer.z0))
  const z1 = Math.max(...open.map(({ outer }) => outer.z1))
  const scale = Math.min(most.width / (x1 - x0), most.height / (z1 - z0))
  const drawing = open.flatMap(({ id, outer }): Bar[] => {
    const outside: Bar = {
      x: (outer.x0 - x0) * scale,
      y: (outer.z0 - z0) * scale,
      width: (outer.x1 - outer.x0) * scale,
      height: (outer.z1 - outer.z0) * scale,
      round: 0,
      ink: 'ink',
    }
    if (id === here) return [{ ...outside, ink: 'seal' }]
    const { x, y, width, height } = outside
    const within = { x: x + thick, y: y + thick, width: width - 2 * thick }
    return [outside, { ...within, height: height - 2 * thick, round: 0, ink: 'cut' }]
  })
  return { drawing, width: (x1 - x0) * scale, height: (z1 - z0) * scale }
}
