import { expect, test } from 'vitest'
import { symmetryFigure } from '../../src/craft/symmetryFigure.ts'
import { carried, carriesOf, carriesOver, stepsOf, type Carry } from '../../src/craft/wallpaper.ts'
import { wallpaperNames, type WallpaperName } from '../../src/craft/names.ts'
import type { Spot2 } from '../../src/craft/polygon.ts'

const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-6
const isWhole = (value: number) => isNear(value, Math.round(value))

/** Whether a carry is one of the group's, but for whole steps. */
function isIn(name: WallpaperName, [a, b, c, d, e, f]: Carry): boolean {
  const [first, second] = stepsOf(name)
  return carriesOf(name).some((own) => {
    if (![a, b, c, d].every((value, i) => isNear(value, own[i] ?? 9))) return false
    const [x, y] = [e - own[4], f - own[5]]
    const up = y / second[1]
    return isWhole(up) && isWhole((x - up * second[0]) / first[0])
  })
}

const then = (first: Carry, [a, b, c, d, e, f]: Carry): Carry => {
  const origin = carried(first, [0, 0])
  const [px, py] = [carried(first, [1, 0]), carried(first, [0, 1])]
  const on = ([x, y]: Spot2): Spot2 => [a * x + b * y + e, c * x + d * y + f]
  const [o, u, v] = [on(origin), on(px), on(py)]
  return [u[0] - o[0], v[0] - o[0], u[1] - o[1], v[1] - o[1], o[0], o[1]]
}

test('there are seventeen, no more', () => expect(wallpaperNames).toHaveLength(17))

test.each(wallpaperNames)(
  '%s is a group of lengths kept: two of its carries make a third',
  (name) => {
    const all = carriesOf(name)
    for (const [a, b, c, d] of all) {
      expect(Math.hypot(a, c)).toBeCloseTo(1)
      expect(Math.hypot(b, d)).toBeCloseTo(1)
      expect(a * b + c * d).toBeCloseTo(0)
    }
    for (const first of all)
      for (const second of all) expect(isIn(name, then(first, second))).toBe(true)
  },
)

test.each<[WallpaperName, number, boolean]>([
  ['p1', 1, false],
  ['p2', 2, false],
  ['pm', 1, true],
  ['pg', 1, false],
  ['cmm', 2, true],
  ['p4', 4, false],
  ['p4m', 4, true],
  ['p4g', 4, true],
  ['p3', 3, false],
  ['p3m1', 3, true],
  ['p6', 6, false],
  ['p6m', 6, true],
])('%s turns %i times, mirrors: %s', (name, turns, hasMirrors) => {
  const { mirrors, centres } = symmetryFigure(name)
  expect(Math.max(1, ...centres.map((each) => each.turns))).toBe(turns)
  expect(mirrors.length > 0).toBe(hasMirrors)
})

test('p3m1 has a mirror through every centre of three turns, p31m has not', () => {
  const bare = (name: WallpaperName) => {
    const { mirrors, centres } = symmetryFigure(name)
    const isOn = ([x, y]: Spot2) =>
      mirrors.some(([[ax, ay], [bx, by]]) => {
        const long = Math.hypot(bx - ax, by - ay)
        return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / long < 1e-6
      })
    return centres.filter(({ at, turns }) => turns === 3 && !isOn(at)).length
  }
  expect(bare('p3m1')).toBe(0)
  expect(bare('p31m')).toBeGreaterThan(0)
})

test('what is carried covers the whole window', () => {
  const middles = carriesOver('p6m', [0, 0], [3, 5]).map((carry) => carried(carry, [0.3, 0.2]))
  for (let x = 0; x <= 3; x += 0.5)
    for (let y = 0; y <= 5; y += 0.5)
      expect(middles.some(([px, py]) => Math.hypot(px - x, py - y) < 0.7)).toBe(true)
})
