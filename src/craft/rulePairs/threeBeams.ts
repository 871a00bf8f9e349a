import { beamHeights, beamLayout } from '../beams/beamLayout.ts'
import type { Spot2 } from '../polygon.ts'
import { bold, ring, thin, type PairDrawing, type PairStroke } from './drawing.ts'

/** Beams of three lengths under one rule, millimetres, and the parts of the field to one of them. */
const [lengths, scale] = [[2000, 2400, 3000] as const, 0.98 / 3000] as const
const high = beamHeights.xuanzi
const between = 0.27

/** Three beams of the middle rank: each divided in thirds, with what its length adds in petals. */
export const threeBeams = (): PairDrawing => ({
  strokes: lengths.flatMap((length, i) => beam(length, between * (1 - i))),
  notes: [],
})

/** One beam whose middle lies at that height of the field. */
function beam(length: number, up: number): PairStroke[] {
  const { field, box: chest, rows, row, spans } = beamLayout('xuanzi', length)
  const [from, third] = field
  const on = (x: number, y: number): Spot2 => [
    (x - length / 2) * scale,
    up + (y - high / 2) * scale,
  ]
  const both = (line: readonly Spot2[]): Spot2[][] => [
    [...line],
    line.map(([x, y]): Spot2 => [-x, y]),
  ]
  const stroke = (line: Spot2[], broad: number = thin): PairStroke => ({ line, broad })
  const upright = (x: number) => both([on(x, 0), on(x, high)]).map((line) => stroke(line))
  const r = high / 2
  const halves = from + r + (high * Math.sqrt(3)) / 2 + rows * row
  const discs = [
    ...[1, 0.8, 0.34].map((part) => ({ at: [from + r, r] as const, radius: r * part })),
    ...Array.from({ length: rows }, (_, k) => ({
      at: [from + r, r] as const,
      radius: r + (k + 1) * row,
    })),
    ...[0, high].flatMap((y) =>
      [1, 0.8, 0.34].map((part) => ({ at: [halves, y] as const, radius: r * part })),
    ),
  ]
  const head = both([
    on(length / 2, 0.1 * high),
    on(third + 34, 0.1 * high),
    on(third, 0.32 * high),
    on(third - 40, 0.5 * high),
    on(third, 0.68 * high),
    on(third + 34, 0.9 * high),
    on(length / 2, 0.9 * high),
  ])
  return [
    ...spans
      .filter(({ part }) => part === 'gutou')
      .flatMap((band) => [...upright(band.from), ...upright(band.to)]),
    ...(chest ? both(lozenge(chest).map(([x, y]) => on(x, y))).map((line) => stroke(line)) : []),
    ...discs.flatMap(({ at, radius }) =>
      inside(ring(at, radius, 96), from).flatMap((line) =>
        both(line.map(([x, y]) => on(x, y))).map((each) => stroke(each)),
      ),
    ),
    ...head.map((line) => stroke(line)),
    {
      line: [on(0, 0), on(length, 0), on(length, high), on(0, high)],
      closed: true,
      broad: bold,
    },
    ...[1, 2].map((part): PairStroke => ({
      line: [on((length * part) / 3, -0.22 * high), on((length * part) / 3, 1.22 * high)],
      ink: 'accent',
      broad: bold,
    })),
  ]
}

const lozenge = ([from, to]: readonly [number, number]): Spot2[] => {
  const middle = (from + to) / 2
  return [
    [from + 14, high / 2],
    [middle, high - 30],
    [to - 14, high / 2],
    [middle, 30],
    [from + 14, high / 2],
  ]
}

/** What of a closed line lies within the beam's height and beyond its end bands, in pieces. */
function inside(closed: readonly Spot2[], from: number): Spot2[][] {
  const pieces: Spot2[][] = []
  let piece: Spot2[] | undefined
  for (const point of [...closed, ...closed.slice(0, 1)]) {
    if (point[0] < from - 1 || point[1] < -1 || point[1] > high + 1) piece = undefined
    else if (piece) piece.push(point)
    else pieces.push((piece = [point]))
  }
  return pieces
}
