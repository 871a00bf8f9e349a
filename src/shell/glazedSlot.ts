import type { Chart } from '#craft'
import type { Opening } from '#plan'
import { beam } from './beam.ts'
import { shaft } from './shaft.ts'

/** A long roof light: a plastered shaft half a metre deep with glazing bars at its top. */
export function glazedSlot(id: string, slot: Opening, height: number): Chart[] {
  const { x, z, width, height: depth } = slot
  const rect = { x0: x - width / 2, x1: x + width / 2, z0: z - depth / 2, z1: z + depth / 2 }
  const bays = Math.max(1, Math.round(width / 1.6))
  const y = [height + 0.5, height + 0.56] as const
  return [
    ...shaft(`${id}/slot`, 'ceiling-plaster', rect, height, height + 0.56, 'inside'),
    ...Array.from({ length: bays + 1 }, (_, i) => {
      const at = rect.x0 + (width * i) / bays
      return beam(
        `${id}/slot/bar${i}`,
        'dark-timber',
        [at - 0.02, at + 0.02],
        y,
        [rect.z0, rect.z1],
        0,
      )
    }).flat(),
  ]
}
