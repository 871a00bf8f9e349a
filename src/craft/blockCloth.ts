import { kente, kenteBlock, kenteColours, type KenteBlock } from './kente.ts'

/** Breadths of the plain stripes in squares of a block, the same from either edge. */
const stripes = [1, 2, 1, 2, 1, 2, 1] as const

/** A rectangle of cloth in its colour (sRGB), metres about the middle of the cloth. */
export type ClothPatch = { x0: number; y0: number; x1: number; y1: number; colour: string }

/**
 * Blocks and plain stretches of narrow strips, set like a chequerboard (content brief, 4.4): as many
 * strips as blocks in a strip. With an odd count and a block that is the same from left and right,
 * above and below, the cloth has two mirrors and a half turn. Our own, no named pattern.
 */
export function blockCloth(count: number, block: KenteBlock, colours = 0): ClothPatch[] {
  const dye = kenteColours[colours % kenteColours.length] ?? kenteColours[0]
  const square = kente.block / kente.squares
  const edge = (-count * kente.block) / 2
  const patches: ClothPatch[] = []
  for (let strip = 0; strip < count; strip += 1) {
    for (let step = 0; step < count; step += 1) {
      const [x, y] = [edge + strip * kente.block, edge + step * kente.block]
      if ((strip + step) % 2 === 0) {
        kenteBlock(block).forEach((row, r) =>
          row.forEach((thread, column) => {
            const [x0, y0] = [x + column * square, y + r * square]
            const colour = dye.threads[thread]
            patches.push({ x0, y0, x1: x0 + square, y1: y0 + square, colour })
          }),
        )
        continue
      }
      let x0 = x
      stripes.forEach((wide, i) => {
        const colour = dye.stripes[Math.min(i, stripes.length - 1 - i) % dye.stripes.length] ?? ''
        patches.push({ x0, y0: y, x1: x0 + wide * square, y1: y + kente.block, colour })
        x0 += wide * square
      })
    }
  }
  return patches
}
