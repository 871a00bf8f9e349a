import { lampFoot, lampShade, oneCurve, onePoints, ornament, stoolOutline } from '#craft'
import { expect, test } from 'vitest'

/** How far a place is from the curve, in parts of the vase's height. */
const off = (radius: number, at: number) =>
  Math.min(...oneCurve(24).map(([r, h]) => Math.hypot(r - radius, h - at)))

test('the curve goes through its points', () => {
  for (const [radius, at] of onePoints) expect(off(radius, at)).toBeLessThan(1e-6)
})

test('foot of the lamp, its shade and the stool are parts of the curve, only larger or smaller', () => {
  const foot = lampFoot().slice(1, -4)
  const high = foot.at(-1)![1]
  for (const [radius, at] of foot) expect(off(radius / high, at / high)).toBeLessThan(0.003)
  const shade = lampShade().slice(0, lampShade().length / 2)
  const [low, top] = [shade[0]!, shade.at(-1)!]
  const by = (top[1] - low[1]) / (0.82 - 0.26)
  for (const [radius, at] of shade)
    expect(off(radius / by, 0.26 + (at - low[1]) / by)).toBeLessThan(0.003)
  const half = stoolOutline().slice(1, stoolOutline().length / 2 - 2)
  const scale = half[0]![0] / 0.25
  for (const [radius, at] of half)
    expect(off(radius / scale, 0.26 + at / scale)).toBeLessThan(0.003)
})

test('a stool stands as broad above as below', () => {
  const line = stoolOutline().slice(1, -5)
  const high = line.at(-1)![1]
  line.forEach(([radius, at], i) => {
    const [other, up] = line.at(-1 - i)!
    expect(radius).toBeCloseTo(other, 9)
    expect(at + up).toBeCloseTo(high, 9)
  })
})

test('the ornament is the same after a quarter turn and in a mirror', () => {
  const spots = ornament().flat()
  const near = (x: number, y: number) =>
    Math.min(...spots.map(([a, b]) => Math.hypot(a - x, b - y)))
  for (const [x, y] of spots) {
    expect(near(-y, x)).toBeLessThan(1e-9)
    expect(near(-x, y)).toBeLessThan(1e-9)
    expect(Math.hypot(x, y)).toBeLessThan(1.02)
  }
})
