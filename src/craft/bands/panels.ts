import { bend, petal, type InkPoint, type InkStroke } from '../lotus.ts'
import { arc, both, repeated } from './strokes.ts'

/** An upright panel like a lotus petal, `less` within the outermost one. */
function panel(less: number): InkPoint[] {
  const [side, shoulder, tip] = [0.93 - less, 0.3 - less * 0.4, 0.94 - less * 1.25]
  const right: InkPoint[] = [
    [side, -1.1],
    [side, shoulder],
    ...bend([side, shoulder], [side, shoulder + 0.36], [side * 0.42, tip - 0.16], 10),
    ...bend([side * 0.42, tip - 0.16], [side * 0.14, tip - 0.1], [0, tip], 6),
  ]
  return [...right, ...right.toReversed().map(([x, y]): InkPoint => [-x, y])]
}

/** Petal panels: an outline with shoulders, a finer one within, and a flame over two curls. */
export function panels(): InkStroke[] {
  const leaf = (foot: InkPoint, tip: InkPoint, broad: number, wash: number): InkStroke => ({
    points: petal(foot, tip, broad),
    half: 0.014,
    wash,
  })
  return repeated([
    { points: panel(0), half: 0.04, wash: 0.42 },
    { points: panel(0.14), half: 0.014, wash: 0.02 },
    ...both({ points: arc([0.3, -0.5], [0.27, 0.06], [2.4, 8.4], 34), half: 0.03 }),
    ...both(leaf([0.1, -0.86], [0.56, -0.9], 0.2, 0.6)),
    ...both(leaf([0.04, -0.2], [0.46, 0.1], 0.28, 0.5)),
    leaf([0, -0.3], [0, 0.58], 0.28, 0.3),
    leaf([0, -0.26], [0, 0.26], 0.3, 0.7),
    { points: arc([0, -0.72], [0.07, 0.07], [0, 6.3], 14), half: 0.02, wash: 0.4 },
  ])
}
