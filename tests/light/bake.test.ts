import { block, type Chart } from '#craft'
import { bake, type Lamps } from '#light'
import { describe, expect, test } from 'vitest'
import { closedRoom, dark, lightAt, plinth, shownAt } from '../support/closedRoom.ts'

const grey = () => ({ albedo: [0.5, 0.5, 0.5] as const })
/** A pane over the middle of the room that shines down. */
const lampAt = (x: number, y: number, z: number): Lamps => ({
  ...dark,
  panels: [
    {
      middle: [x, y, z],
      half: [
        [0.8, 0, 0],
        [0, 0, 0.8],
      ],
      way: [0, -1, 0],
      light: [6, 6, 6],
      points: [6, 6],
    },
  ],
})

describe('a closed room whose surfaces shine with 1 and give back half', () => {
  const shining = () => ({ albedo: [0.5, 0.5, 0.5] as const, emits: [1, 1, 1] as const })
  /** What its walls show: what they shine and what they give back of the light on them. */
  const shown = (effort: number[]) =>
    1 + 0.5 * bake([closedRoom(6, 5, 4)], dark, shining, effort).walls

  test('shows 1.75 after two bounces', () => {
    expect(shown([24, 24])).toBeCloseTo(1.75, 1)
    expect(Math.abs(shown([24, 24]) / 1.75 - 1)).toBeLessThan(0.03)
  })
  test('shows 2 after as many as matter', () => {
    expect(Math.abs(shown(Array<number>(9).fill(16)) / 2 - 1)).toBeLessThan(0.03)
  })
})

test('a red wall reddens the floor beside it, and not the floor far from it', () => {
  const charts = closedRoom(6, 5, 4)
  const { light } = bake(
    [charts],
    lampAt(3, 3.9, 2.5),
    ({ material }) =>
      material === 'red-limewash' ? { albedo: [0.5, 0.06, 0.04] } : { albedo: [0.8, 0.8, 0.8] },
    [48, 64],
  )
  const redness = (u: number) => {
    const [red, , blue] = lightAt(charts, 'floor', light, u, 0.5)
    return red / blue
  }
  expect(redness(0.03)).toBeGreaterThan(redness(0.97) * 1.1)
})

test('the floor at the foot of a plinth is darker than a step away', () => {
  const charts = closedRoom(6, 5, 4)
  const { light } = bake(
    [charts, plinth([4, 0, 2.2], 0.45, 0.95)],
    lampAt(2, 3.9, 2.5),
    grey,
    [32, 64],
  )
  const brightness = (x: number) => lightAt(charts, 'floor', light, x / 6, 0.5)[1]
  expect(brightness(4.5)).toBeLessThan(0.75 * brightness(5.6))
  // Nor is the floor under the plinth lit.
  expect(brightness(4.2)).toBeLessThan(0.8 * brightness(3.4))
})

test('exhibits under their lamps are as much brighter than the walls as asked', () => {
  const charts = closedRoom(6, 5, 4)
  const stand = plinth([2.8, 0, 2.3], 0.45, 0.95)
  const lit: Lamps = {
    ...lampAt(3, 3.9, 2.5),
    spots: [
      {
        at: [3, 3.7, 3.6],
        towards: [3, 0.95, 2.5],
        power: 1,
        tint: [1, 1, 1],
        half: 0.38,
        top: 1.5,
      },
    ],
    key: 5,
  }
  expect(bake([charts, stand], lit, grey, [32, 64]).key).toBeGreaterThan(4)
  expect(bake([charts, stand], lit, grey, [32, 64]).key).toBeLessThan(6)
})

test('the door of a lamp keeps the wall above an exhibit dark', () => {
  const charts = closedRoom(6, 5, 4)
  const washed = (top: number) => {
    const at: [number, number, number] = [3, 3.8, 1.3]
    const spot = { at, power: 1, tint: [1, 1, 1] as const, half: 0.38, top }
    const spots = [{ ...spot, towards: [3, 1.5, 0] as const }]
    return bake([charts], { ...lampAt(3, 3.9, 2.5), spots, key: 5 }, grey, [32, 32]).light
  }
  const above = (top: number) => {
    const light = washed(top)
    return (
      lightAt(charts, 'north', light, 0.5, 2.4 / 4)[1] /
      lightAt(charts, 'north', light, 0.5, 1.5 / 4)[1]
    )
  }
  expect(above(4)).toBeGreaterThan(0.9)
  expect(above(1.8)).toBeLessThan(0.6)
})

test('the same room is baked to the same light, and every texel is a number', () => {
  const once = bake([closedRoom(4, 4, 3)], lampAt(2, 2.9, 2), grey, [16, 16]).light
  expect(bake([closedRoom(4, 4, 3)], lampAt(2, 2.9, 2), grey, [16, 16]).light).toEqual(once)
  expect(once.every((part) => Number.isFinite(part) && part >= 0)).toBe(true)
})

describe('a board', () => {
  const charts = closedRoom(4, 3, 3)
  const lit = (...layers: Chart[][]) => bake(layers, lampAt(2, 2.9, 1.5), grey, [16, 32]).light
  const [start, foot, wide, tall] = [1.03, 1.02, 1.9, 1.125]
  /** How much of the bare wall's light an eye sees so high along a board, so far off the wall. */
  const leftBy = (gap: number) => {
    const board = block(
      'board',
      'marble',
      [start, foot, gap],
      [
        [wide, 0, 0],
        [0, tall, 0],
        [0, 0, 0.02],
      ],
    )
    const [bare, hung] = [lit(charts), lit(charts, board)]
    return (high: number) =>
      Array.from({ length: 60 }, (_, i) => {
        const [u, v] = [(start + (wide * (i + 2)) / 64) / 4, high / 3]
        return shownAt(charts, 'north', hung, u, v) / shownAt(charts, 'north', bare, u, v)
      })
  }

  test.for([0, 0.018])('%s m before a wall shades it under its foot only', (gap) => {
    const left = leftBy(gap)
    for (const off of [0.002, 0.01, 0.03, 0.06])
      expect(Math.min(...left(foot + tall + off))).toBeGreaterThan(0.9)
    const under = left(foot - 0.004)
    expect(Math.max(...under)).toBeLessThan(0.75)
    // All along alike: no beads.
    expect(Math.max(...under) - Math.min(...under)).toBeLessThan(0.1)
  })
})
