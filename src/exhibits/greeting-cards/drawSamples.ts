import { cardFrame, cardFrames, cardPattern, cardPatterns } from '#craft'
import type { Coverage } from '#lettering'
import { accent, ink, inkCanvas } from '../inkCanvas.ts'
import { draw } from './paintCard.ts'

/** Pixels of a cell of the texture. */
const cell = 128
const [wide, high] = [512, 256] as const
type Part = readonly [left: number, top: number, right: number, bottom: number]

const part = (column: number, row: number, down = 1): Part => [
  (column * cell) / wide,
  (row * cell) / high,
  ((column + 1) * cell) / wide,
  ((row + down) * cell) / high,
]

/** Where in the texture each sample is, and a patch that is all accent. */
export const parts = {
  pattern: (n: number) => part(n, 0),
  frame: (n: number) => part(n, 1, 0.74),
  accent: part(3, 1),
}

/** Samples of the patterns and of the frames. */
export async function drawSamples(): Promise<Coverage> {
  const { context, coverage } = inkCanvas(wide, high)
  const within = (column: number, row: number, height: number, then: () => void) => {
    context.save()
    context.beginPath()
    context.rect(column * cell, row * cell, cell, height)
    context.clip()
    context.translate(column * cell, row * cell)
    then()
    context.restore()
  }
  cardPatterns.forEach((name, n) =>
    within(n, 0, cell, () => draw(context, cardPattern(name, cell, cell, 60), ink, 3)),
  )
  cardFrames.forEach((name, n) =>
    within(n, 1, cell * 0.74, () => {
      context.translate(8, 8)
      draw(context, cardFrame(name, cell - 16, cell * 0.74 - 16, 16), accent, 2.5)
    }),
  )
  context.fillStyle = accent
  context.fillRect(3 * cell, cell, cell, cell)
  return coverage()
}
