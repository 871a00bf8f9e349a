/** Terms in a year, and how far the sun goes on its path in each, degrees. */
export const termCount = 24
export const termWide = 360 / termCount

/** The longitude at which a term begins, degrees; the first, Start of Spring, at 315. */
export const termBegins = (term: number): number => (315 + termWide * term) % 360

const day = 86_400_000
/** Noon of the first day of 2000, from which the formula counts. */
const epoch = Date.UTC(2000, 0, 1, 12)
const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)

/**
 * The sun's apparent longitude at a moment (milliseconds since 1970), degrees from 0 to 360; good to
 * a hundredth of a degree from 1950 to 2050 (the Astronomical Almanac's low-precision formula; content
 * brief, 3.12).
 */
export function sunLongitude(time: number): number {
  const n = (time - epoch) / day
  const mean = 280.46 + 0.9856474 * n
  const anomaly = 357.528 + 0.9856003 * n
  return turned(mean + 1.915 * sine(anomaly) + 0.02 * sine(2 * anomaly))
}

/**
 * The term of a calendar day such as `2026-11-22`, from 0 for Start of Spring: a day on which a term
 * begins, by the clock of China, is already the new term's.
 */
export const termOn = (date: string): number =>
  Math.floor(turned(sunLongitude(endOf(date)) - termBegins(0)) / termWide)

/** Midnight in China at the end of a day. */
const endOf = (date: string): number => Date.parse(`${date}T24:00:00+08:00`)

const turned = (degrees: number): number => ((degrees % 360) + 360) % 360

/** The sun's height over the horizon at noon, degrees, at a latitude, when its longitude is that. */
export function noonHeight(longitude: number, latitude: number): number {
  const tilt = 23.44
  const declination = (Math.asin(sine(tilt) * sine(longitude)) * 180) / Math.PI
  return 90 - latitude + declination
}
