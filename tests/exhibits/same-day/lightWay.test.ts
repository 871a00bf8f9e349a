import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import { lightWay } from '../../../src/exhibits/same-day/lightWay.ts'
import { ring, tableOf, wayOf } from '../../../src/exhibits/same-day/measures.ts'

const table = tableOf([2.4, 0.3, 1.6], 0.93)
const far = 2.7
const ways = [0, 1].map((place) => {
  const way = wayOf(place, table, far)
  const last = way.at(-1)!
  return { way, last, made: lightWay(way, [(place ? -1 : 1) * far, last[1], 0]) }
})

test('both lights come to the ring from opposite sides, on the floor', () => {
  const [left, right] = ways.map(({ last }) => last)
  expect(left![0]).toBeCloseTo(far - ring.radius, 6)
  expect(right![0]).toBeCloseTo(ring.radius - far, 6)
  for (const { last } of ways) expect(last[1] + 0.93).toBeLessThan(0.01)
})

test('a light sets out at its model, and is never back', () => {
  for (const { way, made } of ways) {
    const at = new Vector3()
    expect(made.headAt(0, at)).toBe(false)
    expect(at.toArray()).toEqual([...way[0]!])
    let lit = 0
    for (let part = 0.05; part < 1; part += 0.05) {
      made.headAt(part, at)
      expect(made.litAt(part)).toBeGreaterThanOrEqual(lit)
      lit = made.litAt(part)
    }
    expect(made.headAt(0.5, at)).toBe(true)
    expect(made.headAt(0.9, at)).toBe(false)
    expect(made.litAt(1)).toBe(made.geometry.getIndex()!.count)
    expect(made.litAt(0)).toBe(0)
  }
})
