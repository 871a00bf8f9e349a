import { pairedWindow } from '#craft'
import type { Relief } from '../relief.ts'
import { deep, glass } from './measures.ts'

/** The rim of the glass; the brass rail along its upper and lower edge, its lit edge and its shade. */
const [rim, brass, lit, shade] = ['#A9BEB4', '#A88A54', '#D2B57A', '#6F5A35'] as const
const half = pairedWindow.size / 2

/** What a sheet of glass is set in, where it lies about that middle. */
export function addSheet(to: Relief, [x, y]: readonly [number, number]): void {
  const bar = (x0: number, y0: number, x1: number, y1: number, z: number, colour: string) =>
    to.face(
      [
        [x0 + x, y0 + y, z],
        [x1 + x, y0 + y, z],
        [x1 + x, y1 + y, z],
        [x0 + x, y1 + y, z],
      ],
      [0, 0, 1],
      colour,
    )
  for (const side of [-half, half]) bar(side - 0.003, -half, side + 0.003, half, deep.glass, rim)
  for (const foot of [-half, half - glass.rail]) {
    bar(-half, foot, half, foot + glass.rail, deep.glass + 0.004, brass)
    bar(-half, foot, half, foot + 0.004, deep.glass + 0.0045, shade)
    bar(-half, foot + glass.rail - 0.004, half, foot + glass.rail, deep.glass + 0.0045, lit)
  }
}
