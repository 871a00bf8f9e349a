import type { Mark } from './marks.ts'
import { ripples } from './water.ts'

/**
 * A part of a sheet that holds several drawings, in its own pixels: left, upper, width and height; a
 * mountain's foot is `under` its lower edge.
 */
export type SheetPart = {
  left: number
  upper: number
  width: number
  height: number
  under: number
}

export const sheetPart = (
  left: number,
  upper: number,
  width: number,
  height: number,
  under = 0,
): SheetPart => ({ left, upper, width, height, under })

/** Ripples, drawn stronger than on the scroll: here they are seen smaller. */
export const waterOn = (seed: number, { left, upper, width, height }: SheetPart): Mark[] =>
  ripples(seed, [left, left + width], [upper + 3, upper + height]).map(({ path }) => ({
    path,
    wash: [58, 48, 40, 0.42],
    broad: 0.9,
  }))

/** A bank of mist: veils that lie over one another, each smaller, so that it has no rim. */
export function mistOn({ left, upper, width, height }: SheetPart, cover: number): Mark[] {
  return Array.from({ length: 12 }, (_, i): Mark => {
    const [wide, high] = [(width / 2) * (1 - i / 12.5), (height / 2) * (1 - i / 14)]
    const [x, y] = [left + width / 2, upper + height / 2]
    return {
      path: `M${x - wide} ${y}a${wide} ${high} 0 1 1 ${2 * wide} 0a${wide} ${high} 0 1 1 ${-2 * wide} 0Z`,
      wash: [201, 174, 124, cover],
    }
  })
}
