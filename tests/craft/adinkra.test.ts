import { adinkraNames, adinkraSign, mirrorsOf, type SignPart } from '#craft'
import { expect, test } from 'vitest'

type Spot = readonly [number, number]

/** Whether a place lies inside an odd number of a part's loops. */
const covers = ({ loops }: SignPart, [x, y]: Spot): boolean =>
  loops
    .flatMap((loop) => loop.map((a, i) => [a, loop[(i + 1) % loop.length] ?? a] as const))
    .filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
    ).length %
    2 ===
  1

/** Whether there is ink at a place: later parts lie on earlier ones. */
const inked = (parts: readonly SignPart[], spot: Spot): boolean => {
  const last = parts.findLast((part) => covers(part, spot))
  return last !== undefined && !last.clear
}

const places: Spot[] = Array.from({ length: 27 * 27 }, (_, i) => [
  ((i % 27) - 13) / 12.37,
  (Math.floor(i / 27) - 13) / 12.37,
])

/** The part of the places whose ink is as at the place they are carried to. */
const keptBy = (parts: readonly SignPart[], move: (spot: Spot) => Spot): number =>
  places.filter((spot) => inked(parts, spot) === inked(parts, move(spot))).length / places.length

const turned =
  (angle: number) =>
  ([x, y]: Spot): Spot => [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ]
const mirrored =
  (angle: number) =>
  ([x, y]: Spot): Spot => [
    x * Math.cos(2 * angle) + y * Math.sin(2 * angle),
    x * Math.sin(2 * angle) - y * Math.cos(2 * angle),
  ]

test.for(adinkraNames)(
  '%s has ink, stays in its square, and has the symmetry that is told',
  (name) => {
    const sign = adinkraSign(name)
    const ink = places.filter((spot) => inked(sign.parts, spot)).length / places.length
    expect(ink).toBeGreaterThan(0.08)
    expect(ink).toBeLessThan(0.5)
    for (const { loops } of sign.parts)
      for (const loop of loops)
        for (const [x, y] of loop) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(1.03)

    const turn = Number.isFinite(sign.turns) ? (2 * Math.PI) / sign.turns : 0.3
    expect(keptBy(sign.parts, turned(turn))).toBeGreaterThan(0.98)
    for (const angle of mirrorsOf(sign).slice(0, 2))
      expect(keptBy(sign.parts, mirrored(angle))).toBeGreaterThan(0.98)
    // And no more than that.
    if (!sign.mirrors) expect(keptBy(sign.parts, mirrored(Math.PI / 2))).toBeLessThan(0.95)
    if (sign.turns === 1) expect(keptBy(sign.parts, turned(Math.PI))).toBeLessThan(0.95)
  },
)

test('the rings are as wide and as far out as the rule says', () => {
  const { parts } = adinkraSign('adinkrahene')
  for (const radius of [0.95, 0.62, 0.28]) {
    expect(inked(parts, [radius - 0.01, 0])).toBe(true)
    expect(inked(parts, [radius - 0.11, 0])).toBe(true)
    expect(inked(parts, [radius + 0.01, 0])).toBe(false)
    expect(inked(parts, [radius - 0.13, 0])).toBe(false)
  }
})
