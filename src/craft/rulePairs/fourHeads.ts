import { collarMeasures, halfCollar, headBreadth } from '../halfCollar.ts'
import type { Spot2 } from '../polygon.ts'
import { bold, ring, thin, type PairDrawing, type PairStroke } from './drawing.ts'

const heads = 4
const { neck, head } = collarMeasures
/** Parts of the field to a metre. */
const scale = 0.49 / ((1 + neck) * head)

/** A cloud collar of four heads; in the accent the half of one that makes all of it. */
export function fourHeads(): PairDrawing {
  const { bands, small, petals, curl } = halfCollar(undefined, headBreadth(heads))
  const outlines = [bands[0]?.outer ?? [], ...bands.map(({ inner }) => inner)]
  const drawn = (turn: number, side: 1 | -1, ink?: 'accent'): PairStroke[] => {
    const angle = (2 * Math.PI * turn) / heads
    const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
    const on = ([x, y]: Spot2): Spot2 => [side * x * cos + y * sin, y * cos - side * x * sin]
    return [...outlines, small, curl, ...petals].map((line, i) => ({
      line: line.map(on),
      broad: i === 0 ? bold : thin,
      ...(ink ? { ink } : {}),
    }))
  }
  const all = Array.from({ length: heads }, (_, turn) => turn)
  return {
    strokes: [
      ...all.flatMap((turn) => drawn(turn, -1)),
      ...all.slice(1).flatMap((turn) => drawn(turn, 1)),
      { line: ring([0, 0], neck * head * scale), closed: true, broad: bold },
      ...drawn(0, 1, 'accent'),
    ],
    notes: [],
  }
}
