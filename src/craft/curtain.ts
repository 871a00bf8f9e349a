import { seeded } from '#kit'
import type { GridChart } from './chart.ts'
import { fabric } from './fabric.ts'
import { unit } from './vector.ts'

/** Columns for each metre of width, and rows from rod to hem. */
const columnsAMetre = 22
const rows = 12
/** Metres from one fold to the next, at least and at most, and how deep a fold is at most. */
const nearest = 0.26
const farthest = 0.85
const deepest = 0.058

type Fold = { at: number; wide: number; deep: number; lean: number }

/**
 * A linen of this width and height in metres, hung from a rod: its middle is the origin, it faces
 * +z. A few folds of unequal width fall from the rod and open towards the hem.
 */
export function curtain(seed: number, width: number, height: number): GridChart {
  const folds = foldsOf(seed, width)
  const columns = Math.max(16, Math.round(width * columnsAMetre)) + 1
  // From the rod (0) to the hem (1).
  const deep = (x: number, part: number): number => {
    const sum = folds.reduce((most, { at, wide, deep: own, lean }) => {
      const off = (x - at - lean * part) / (wide * (0.55 + 0.45 * part))
      return most + own * Math.exp(-off * off)
    }, 0)
    const belly = 0.012 * Math.sin(Math.PI * part)
    return 0.02 + belly + sum * (0.25 + 0.75 * Math.max(0, part) ** 0.7)
  }
  const step = 0.004
  return fabric('curtain', columns, rows, (column, row) => {
    // From the hem up, so that the grid faces the room.
    const part = 1 - row / (rows - 1)
    const x = (column / (columns - 1) - 0.5) * width
    const z = deep(x, part)
    const across = (deep(x + step, part) - deep(x - step, part)) / (2 * step)
    const down = (deep(x, part + step) - deep(x, part - step)) / (2 * step * height)
    const hem = row === 0 ? 0.14 * (z - 0.05) : 0
    return {
      at: [x, height * (0.5 - part) + hem, z],
      normal: unit([-across, down, 1]),
      uv: [x, height * part],
      // Valleys get less of the sky than ridges.
      shade: Math.min(1, 0.8 + 4.2 * (z - 0.02)),
    }
  })
}

function foldsOf(seed: number, width: number): Fold[] {
  const random = seeded(seed)
  const folds: Fold[] = []
  let at = -width / 2 + nearest * random()
  while (at < width / 2) {
    const apart = nearest + (farthest - nearest) * random() ** 1.4
    folds.push({
      at,
      wide: 0.07 + 0.2 * apart * (0.6 + 0.8 * random()),
      deep: deepest * (0.25 + 0.75 * random()),
      lean: (random() - 0.5) * 0.16,
    })
    at += apart
  }
  return folds
}
