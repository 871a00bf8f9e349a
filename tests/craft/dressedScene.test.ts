import {
  areaOf,
  dressedPartAt,
  dressedParts,
  dressedScene,
  dressedWide,
  strokeDigits,
} from '#craft'
import { expect, test } from 'vitest'

const shapes = dressedScene()

test('every part is dressed somewhere, and everything lies in the picture', () => {
  const worn = new Set(shapes.map(({ colour }) => colour))
  for (const part of dressedParts.keys()) expect(worn).toContain(part)
  for (const { spots } of shapes)
    for (const [x, y] of spots) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(dressedWide)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(1)
    }
})

test('what is filled is seen from before: its corners go anticlockwise', () => {
  const wrong = shapes.filter(({ broad, spots }) => broad === undefined && areaOf(spots) <= 0)
  expect(wrong).toEqual([])
})

test('a press means what is drawn there', () => {
  const part = (x: number, y: number) => dressedParts[dressedPartAt([x, y]) ?? 9]
  expect(part(0.06, 0.6)).toBe('window')
  expect(part(0.15, 0.4)).toBe('sky')
  expect(part(0.36, 0.74)).toBe('tree')
  expect(part(0.95, 0.35)).toBe('robe')
  expect(part(1.01, 0.53)).toBe('border')
  expect(part(1.01, 0.165)).toBe('border')
  expect(part(1.3, 0.5)).toBeUndefined()
})

test('numbers are drawn so high and about their middle', () => {
  const spots = strokeDigits('136°', [2, 5], 0.4).flat()
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)]
  expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(0.4, 1)
  expect((Math.max(...xs) + Math.min(...xs)) / 2).toBeCloseTo(2, 1)
  expect(strokeDigits('x', [0, 0], 1)).toEqual([])
})
