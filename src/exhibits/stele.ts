import type { Size } from '#exhibition'
import { plateSheet } from '#lettering'
import type { Inscription, Solid } from './types.ts'

/** A stone that furniture is let into: a dark foot, a step, the shaft and a cap, of that size in all. */
export function stele([width, height, depth]: Size): Solid[] {
  const block = (y0: number, y1: number, less: number, material: string): Solid => ({
    form: 'box',
    at: [0, (y0 + y1) / 2 - height / 2, 0],
    size: [width - less, y1 - y0, depth - less],
    material,
  })
  return [
    block(0, 0.09, 0.1, 'dark-stone'),
    block(0.09, 0.2, 0, 'marble'),
    block(0.2, height - 0.06, 0.08, 'marble'),
    block(height - 0.06, height, 0, 'marble'),
    // A dark stone let into its top.
    block(height - 0.02, height + 0.006, 0.13, 'dark-stone'),
  ]
}

/** Its name, cut into the face of a stone of that size, so high over the floor; metres. */
export const cutName = (name: string, [width, height, depth]: Size, over: number): Inscription => ({
  sheet: { ...plateSheet({ name }, { width: width - 0.14, height: 0.12 }), grow: 2.2 },
  at: [0, over - height / 2, (depth - 0.08) / 2],
  width: width - 0.14,
  plate: 'marble',
})
