import { profileOf, radiusAt, ringLimits, ringsOf, thrownNames } from '#craft'

type Shaped = { shape: number; radii: readonly number[] }

/** The same vase held at the rings of another old shape: their radii, in parts of the height. */
export function held({ shape, radii }: Shaped, next: { shape: number }): number[] {
  const ringsAt = (number: number) =>
    ringsOf(thrownNames[number % thrownNames.length] ?? 'meiping').heights
  const profile = profileOf(ringsAt(shape), radii)
  const [least, most] = ringLimits
  return ringsAt(next.shape).map((at) => {
    const radius = Math.min(most, Math.max(least, radiusAt(profile, at)))
    return Math.round(1e4 * radius) / 1e4
  })
}
