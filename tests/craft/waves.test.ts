import { cut, waveParts, waters, wavesAndCliffs, type Corner, type WavePiece } from '#craft'
import { expect, test } from 'vitest'

const [width, height] = [2.4, 1.7]
const panel = wavesAndCliffs(width, height)
const of = (part: WavePiece['part']) => panel.filter((piece) => piece.part === part)
const corners = (pieces: readonly WavePiece[]) => pieces.flatMap((piece) => piece.corners)
const highest = (pieces: readonly WavePiece[]) => Math.max(...corners(pieces).map(([, y]) => y))
const key = ([x, y, tone]: readonly number[]) =>
  [x, y, tone].map((value) => ((value ?? 0) + 1e-9).toFixed(5)).join(' ')

test('every part is drawn, inside the panel, and nothing runs backwards', () => {
  for (const part of waveParts) expect(of(part).length, part).toBeGreaterThan(2)
  for (const [x, y, tone] of corners(panel)) {
    expect(Math.abs(x)).toBeLessThanOrEqual(width / 2 + 1e-9)
    expect(y).toBeGreaterThanOrEqual(-1e-9)
    expect(y).toBeLessThanOrEqual(height + 1e-9)
    expect(tone).toBeGreaterThanOrEqual(-1e-9)
    expect(tone).toBeLessThanOrEqual(1 + 1e-9)
  }
  for (const { corners: all } of panel)
    for (let i = 0; i + 2 < all.length; i += 3) {
      const [a, b, c] = all.slice(i, i + 3) as [Corner, Corner, Corner]
      expect((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).toBeGreaterThanOrEqual(
        0,
      )
    }
})

test('the left half mirrors the right', () => {
  const right = new Set(corners(panel).map(key))
  for (const [x, y, tone] of corners(panel)) expect(right.has(key([-x, y, tone]))).toBe(true)
})

test('standing water takes 28 parts of a hundred, level water ends at 40', () => {
  const stripes = of('standing').filter(({ corners: all }) =>
    all.every(([, y]) => y < 0.281 * height),
  )
  expect(highest(stripes) / height).toBeCloseTo(waters.standing, 6)
  expect(highest(of('level')) / height).toBeCloseTo(0.4, 6)
})

test('stripes stand at 45 to 55 degrees everywhere', () => {
  for (const [, , , , slopeX, slopeY] of corners(
    of('standing').filter(({ corners: all }) => all.some(([, y]) => y === 0)),
  )) {
    // The tone grows square to the stripe.
    const stands = (Math.atan2(Math.abs(slopeX), Math.abs(slopeY)) * 180) / Math.PI
    expect(stands).toBeGreaterThan(44.9)
    expect(stands).toBeLessThan(55.1)
  }
})

test('the middle shoot is 1.6 times as high as those beside it', () => {
  const tops = of('peaks').map((piece) => ({ ramp: piece.ramp, top: highest([piece]) }))
  const foot = Math.min(...corners(of('peaks')).map(([, y]) => y))
  const rise = (ramp: string) =>
    Math.max(...tops.filter((peak) => peak.ramp === ramp).map(({ top }) => top)) - foot
  expect(rise('red') / rise('green')).toBeCloseTo(1.6, 6)
})

test('a cut leaves what lies on its side, edge and all', () => {
  const triangle: Corner[] = [
    [0, 0, 0, 0, 1, 0],
    [2, 0, 1, 2, 1, 0],
    [0, 2, 0, 0, 1, 0],
  ]
  const left = cut(triangle, ([x]) => x - 1)
  expect(left).toEqual(
    expect.arrayContaining([
      [1, 0, 0.5, 1, 1, 0],
      [2, 0, 1, 2, 1, 0],
      [1, 1, 0.5, 1, 1, 0],
    ]),
  )
  expect(cut(triangle, ([x]) => x - 3)).toEqual([])
})
