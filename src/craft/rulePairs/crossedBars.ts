import { latticeOf, openingsOf } from '../lattice.ts'
import { alongFrame, panel } from '../latticeCell.ts'
import { figureOf } from '../latticeFigure.ts'
import { rectangle, type Spot2 } from '../polygon.ts'
import { bold, ring, type PairDrawing, type PairStroke } from './drawing.ts'

/** Parts of the field to a metre of the panel. */
const scale = 0.98 / panel.height

/** The lattice of three crossing bars in its frame; in the accent the piece that is carried over it. */
export function crossedBars(): PairDrawing {
  const lattice = latticeOf('three-crossing')
  const on = ([x, y]: Spot2): Spot2 => [x * scale, y * scale]
  const loop = (line: readonly Spot2[], more: Partial<PairStroke>): PairStroke => ({
    line: line.map(on),
    closed: true,
    broad: 0,
    ...more,
  })
  const { flowers } = lattice
  const { radius = 0, at: places = [], turn = 0 } = flowers ?? {}
  const petals = places.flatMap(([x, y]) =>
    [0, 1, 2, 3, 4, 5].map((petal) => {
      const angle = turn + (petal * Math.PI) / 3
      const middle = [
        x + Math.cos(angle) * radius * 0.6,
        y + Math.sin(angle) * radius * 0.6,
      ] as const
      return loop(ring(middle, radius * 0.34, 14), { filled: 'ink' })
    }),
  )
  return {
    strokes: [
      loop(rectangle(panel.width, panel.height), { filled: 'ink' }),
      loop(alongFrame, { broad: 0.004, ink: 'accent' }),
      ...openingsOf(lattice).map((opening) => loop(opening, { filled: 'paper' })),
      ...petals,
      loop(figureOf(lattice).cell, { broad: bold, ink: 'accent' }),
    ],
    notes: [],
  }
}
