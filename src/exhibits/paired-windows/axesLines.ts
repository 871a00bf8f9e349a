import { windowFigures } from '#craft'
import type { BufferGeometry } from 'three'
import { figureLines } from '../lattice-wall/goldLines.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { createRelief } from '../relief.ts'

/** How much broader than on a small panel the lines are, with their dark edge and without it; metres. */
const [edge, line] = [0.0044, 0.0024]
const [gold, ink] = ['#E0AC3C', '#2B2622'] as const

/**
 * What the glass shows of each of the six windows, each about its own middle, as one geometry; and from
 * where to where a window's corners are counted in its index. The caller disposes.
 */
export function axesLines(): {
  geometry: BufferGeometry
  ranges: { from: number; count: number }[]
} {
  const relief = createRelief()
  let from = 0
  const ranges = windowFigures().map((figure) => {
    let count = 0
    for (const [more, colour, out] of [
      [edge, ink, 0],
      [line, gold, 0.0012],
    ] as const) {
      const drawn = figureLines(figure, more)
      const places = drawn.getAttribute('position')
      const corners = [...(drawn.getIndex()?.array ?? [])]
      relief.flat(
        Array.from({ length: places.count }, (_, i) => [places.getX(i), places.getY(i), out]),
        corners,
        colour,
      )
      count += corners.length
      drawn.dispose()
    }
    from += count
    return { from: from - count, count }
  })
  return { geometry: wroughtGeometry(relief.wrought()), ranges }
}
