import { plus, times, unit, type Vector } from '#craft'

/** The lens over the line: its radius, by how much it enlarges, where it is seen from (table's frame). */
export const lens = { radius: 0.18, zoom: 2.2, way: unit([-0.42, 0.36, 0.8]) } as const
/** How high over the table the middle is of what it enlarges, and how far from it the lens stands. */
const [focus, away] = [0.045, 0.44]
/** What it enlarges and its own middle, from its stop on the line, metres. */
export const focusAt: Vector = [0, focus, 0]
export const lensAt: Vector = plus(focusAt, times(lens.way, away))

/** The rail before the table's edge on which it slides: how far from the line, and how high. */
export const rail = { z: 1.13, y: -0.02, thick: 0.016 } as const
