import { cameraAt, distances, groundSeen, lastStep, ridges, ridgeSeen, stepsBetween } from '#craft'
import { expect, test } from 'vitest'

const host = ridges.find(({ drawing }) => drawing === 'host')!
const behind = ridges.filter(({ away, drawing }) => away > 9 && drawing !== 'mist')
const steps = Array.from({ length: lastStep + 1 }, (_, step) => step)

test('the slider goes through the three cameras, and between them without a jump', () => {
  expect(distances.map((_, i) => cameraAt(i * stepsBetween))).toEqual(distances)
  const feet = steps.map((step) => ridgeSeen(host, cameraAt(step)).foot)
  const jumps = feet.slice(1).map((foot, i) => Math.abs(foot - (feet[i] ?? foot)))
  expect(Math.max(...jumps)).toBeLessThan(0.08)
  expect(cameraAt(-3)).toEqual(distances[0])
  expect(cameraAt(99)).toEqual(distances[2])
})

test('seen from its foot the main peak towers; raised, one sees over it; level, all lies low', () => {
  const [high, deep, level] = distances
  const top = (of: (typeof ridges)[number], camera: typeof high) => {
    const { foot, high: tall } = ridgeSeen(of, camera)
    return foot + tall
  }
  expect(ridgeSeen(host, high).high).toBeGreaterThan(1.4 * ridgeSeen(host, deep).high)
  expect(ridgeSeen(host, high).high).toBeGreaterThan(1.8 * ridgeSeen(host, level).high)
  // Only a raised eye sees far ridges stand higher in the picture than near feet by half of it.
  const spread = (camera: typeof high) =>
    Math.max(...behind.map((far) => ridgeSeen(far, camera).foot)) - ridgeSeen(host, camera).foot
  expect(spread(deep)).toBeGreaterThan(3 * spread(high))
  expect(Math.max(...ridges.map((one) => top(one, level)))).toBeLessThan(0.45)
})

test('mountains keep host and guest, and water is foreshortened', () => {
  const guests = ridges.filter(({ drawing, away }) => drawing === 'guest' && away < 6)
  expect(guests.map(({ high }) => high)).toEqual([0.62])
  expect(ridges.every(({ high }) => high <= host.high)).toBe(true)
  const water = ridges.find(({ drawing }) => drawing === 'water')!
  const [high, deep] = distances
  expect(groundSeen(water, deep).high).toBeGreaterThan(5 * groundSeen(water, high).high)
})

test('what stands behind is drawn before', () => {
  const away = ridges.map((one) => one.away)
  expect(away.every((far, i) => i === 0 || far <= (away[i - 1] ?? far) + 0.7)).toBe(true)
})
