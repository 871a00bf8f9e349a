import { pairedWindow, paperBehind, type Cell } from '#craft'
import { deep, frame, lampBright } from './measures.ts'
import type { Relief } from '../relief.ts'

/** Paper in a window, and its light between the bars and right behind one. */
const [paper, lit, dark] = ['#F2E9D6', lampBright, 0.5 * lampBright] as const

/** The paper behind a lattice, with the soft shadow of its bars, about that middle. */
export function addPaper(
  to: Relief,
  cells: readonly Cell[],
  [x, y]: readonly [number, number],
): void {
  const half = pairedWindow.field / 2 + frame.behind
  const sheet = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ] as const
  to.face(
    sheet.map(([px, py]) => [px + x, py + y, deep.back - 0.001]),
    [0, 0, 1],
    paper,
    sheet.map(() => dark),
  )
  for (const { outer, inner, triangles } of paperBehind(cells)) {
    to.flat(
      [...outer, ...inner].map(([px, py]) => [px + x, py + y, deep.back]),
      triangles.flat(),
      paper,
      [...outer.map(() => dark), ...inner.map(() => lit)],
    )
    to.face(
      inner.map(([px, py]) => [px + x, py + y, deep.back]),
      [0, 0, 1],
      paper,
      inner.map(() => lit),
    )
  }
}
