import { atOnce } from '#kit'
import { openingsOf, type Lattice } from './lattice.ts'
import { panel } from './latticeCell.ts'
import { at } from './polygon.ts'

/** How much of each point of a panel is open, row by row from its top: 0 timber, 1 open. */
export type Mask = { width: number; height: number; open: Float32Array }

/** Scanned lines to a row of the mask. */
const fine = 4

/** How many openings are filled in one step. */
const openingsAtOnce = 8

/** The picture of a drawing: its openings filled, exactly along each scanned line. */
export const maskOf = (lattice: Lattice, width: number, height: number): Mask =>
  atOnce(maskInSteps(lattice, width, height))

/** The same some openings a step. */
export function* maskInSteps(
  lattice: Lattice,
  width: number,
  height: number,
): Generator<undefined, Mask> {
  const open = new Float32Array(width * height)
  const step = panel.height / (height * fine)
  for (const [opening, loop] of openingsOf(lattice).entries()) {
    if (opening % openingsAtOnce === 0) yield
    const ys = loop.map(([, y]) => y)
    const line = (y: number) => (panel.height / 2 - y) / step - 0.5
    const first = Math.max(0, Math.ceil(line(Math.max(...ys))))
    const last = Math.min(height * fine - 1, Math.floor(line(Math.min(...ys))))
    for (let i = first; i <= last; i += 1) {
      const y = panel.height / 2 - (i + 0.5) * step
      const crossings: number[] = []
      for (let k = 0; k < loop.length; k += 1) {
        const [here, next] = [at(loop, k), at(loop, k + 1)]
        if (here[1] > y !== next[1] > y)
          crossings.push(here[0] + ((next[0] - here[0]) * (y - here[1])) / (next[1] - here[1]))
      }
      crossings.sort((a, b) => a - b)
      for (let k = 0; k + 1 < crossings.length; k += 2)
        fill(open, Math.floor(i / fine) * width, width, crossings[k] ?? 0, crossings[k + 1] ?? 0)
    }
  }
  return { width, height, open }
}

function fill(open: Float32Array, row: number, width: number, from: number, to: number): void {
  const pixel = (x: number) => (x / panel.width + 0.5) * width
  const [a, b] = [Math.max(0, pixel(from)), Math.min(width, pixel(to))]
  for (let i = Math.floor(a); i < b; i += 1)
    open[row + i] = (open[row + i] ?? 0) + (Math.min(b, i + 1) - Math.max(a, i)) / fine
}
