import { headingTo } from '#kit'
import type { Hanging } from '#plan'
import { describe, expect, test } from 'vitest'
import {
  openAt,
  rightEnd,
  rollRadius,
  sectionLong,
  silkHigh,
  silkLong,
  wholeLong,
} from '../../../src/exhibits/walk-in-scroll/measures.ts'
import { pressedScroll, standsOnMat } from '../../../src/exhibits/walk-in-scroll/pressedScroll.ts'

describe('the scroll on its desk', () => {
  test('is as long and as high as that of 1113', () => {
    expect(silkLong).toBeCloseTo(11.915)
    expect(silkHigh).toBeCloseTo(0.515)
  })

  test.for([1, 2, 3, 4, 5, 6])('shows all of section %i, and never more than fits', (open) => {
    const { from, to } = openAt(open)
    const start = wholeLong - silkLong - (wholeLong - silkLong) / 2 + (open - 1) * sectionLong
    expect(from).toBeLessThanOrEqual(start)
    expect(to).toBeGreaterThanOrEqual(start + sectionLong)
    expect(to).toBeLessThanOrEqual(wholeLong)
    expect(to - from).toBeLessThanOrEqual(2 * rightEnd + 1e-9)
  })

  test('a roll is as thick as the silk wound on it is long', () => {
    const area = (wound: number) => Math.PI * (rollRadius(wound) ** 2 - rollRadius(0) ** 2)
    expect(area(10) / 10).toBeCloseTo(0.0006, 6)
    expect(rollRadius(10)).toBeGreaterThan(2 * rollRadius(0))
  })
})

// A table that faces north, and one that faces east; the visitor stands 2.3 m before each.
describe.for([0, 90])('a table that faces %i degrees', (turn) => {
  const hanging = { x: 5, y: 0.88, z: 7, turn, size: [6.2, 0.2, 0.9] } as unknown as Hanging
  /** A place so far to the right of who faces it, so high, and so far before it. */
  const spot = (right: number, y: number, front: number) =>
    turn === 0
      ? { x: hanging.x - right, y, z: hanging.z - front }
      : { x: hanging.x + front, y, z: hanging.z - right }
  const eye = spot(0, 1.6, 2.3)
  const press = (right: number, y: number, front: number, inside: boolean) => {
    const to = spot(right, y, front)
    const ray = { ...eye, dx: to.x - eye.x, dy: to.y - eye.y, dz: to.z - eye.z }
    return pressedScroll(ray, hanging, inside)
  }

  test('its left unrolls, its right rolls back, the mat leads in and out', () => {
    expect(headingTo(eye.x, eye.z, hanging.x, hanging.z)).toBeCloseTo((turn + 180) % 360)
    expect(press(-1.5, 0.93, 0, false)).toEqual({ do: 'unroll', by: 1 })
    expect(press(1.5, 0.93, 0, false)).toEqual({ do: 'unroll', by: -1 })
    expect(press(0.3, 0, 0.95, false)).toEqual({ do: 'enter' })
    expect(press(0.3, 0, 0.95, true)).toEqual({ do: 'leave' })
    expect(press(3.6, 0, 0.95, false)).toBeUndefined()
  })

  test('the picture that stands is walked into; where none stands nothing is', () => {
    expect(press(0.5, 1.8, -0.38, true)).toEqual({ do: 'walk', by: 1 })
    expect(press(0.5, 1.8, -0.38, false)).toBeUndefined()
    expect(press(3.4, 1.8, -0.38, true)).toBeUndefined()
  })

  test('one stands on the mat before it, and not behind it', () => {
    const on = (right: number, front: number) => {
      const { x, z } = spot(right, 0, front)
      return standsOnMat(hanging, x, z)
    }
    expect(on(0.6, 0.95)).toBe(true)
    expect(on(0, 2.3)).toBe(false)
    expect(on(0, -0.95)).toBe(false)
  })
})
