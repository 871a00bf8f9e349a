import type { Spot2 } from '../polygon.ts'
import { ratiosOf, smoothOutline, vaseOutlines } from '../vase.ts'
import { bold, thin, type PairDrawing, type PairStroke } from './drawing.ts'

/** How high it is drawn, in parts of the field. */
const high = 0.98

/** A meiping: the curve turned round its axis; in the accent its widths, in parts of its height. */
export function turnedVase(): PairDrawing {
  const on = (x: number, y: number): Spot2 => [x * high, (y - 0.5) * high]
  const curve = smoothOutline(vaseOutlines.meiping, 6)
  const right = curve.map(([radius, at]) => on(radius, at))
  const left = curve.map(([radius, at]) => on(-radius, at))
  const { mouth, widest, widestAt, foot } = ratiosOf('meiping')
  const widths = [
    { at: 1, width: mouth },
    { at: widestAt, width: widest },
    { at: 0, width: foot },
  ]
  const hoops = [0.04, 0.2, 0.4, 0.6, 0.9].map((at): PairStroke => {
    const [radius = 0] =
      curve.toSorted((a, b) => Math.abs(a[1] - at) - Math.abs(b[1] - at))[0] ?? []
    return { line: bowed(radius, at, on), broad: thin * 0.6 }
  })
  return {
    strokes: [
      ...hoops,
      { line: [...right, ...left.toReversed()], closed: true, broad: bold },
      { line: [on(0, -0.01), on(0, 1.01)], ink: 'accent', broad: thin },
      ...widths.map(({ at, width }): PairStroke => ({
        line: [on(-width / 2, at), on(0.4, at)],
        ink: 'accent',
        broad: thin,
      })),
    ],
    notes: widths.map(({ at, width }) => ({ at: on(0.41, at), number: width })),
  }
}

/** The front of a hoop round the vase, seen a little from above. */
const bowed = (radius: number, at: number, on: (x: number, y: number) => Spot2): Spot2[] =>
  Array.from({ length: 17 }, (_, i) => {
    const angle = (Math.PI * i) / 16
    return on(-radius * Math.cos(angle), at - radius * 0.12 * Math.sin(angle))
  })
