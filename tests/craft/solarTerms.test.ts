import { noonHeight, sunLongitude, termBegins, termCount, termOn } from '#craft'
import { SearchSunLongitude } from 'astronomy-engine'
import { expect, test } from 'vitest'

const day = 86_400_000
/** The calendar day of a moment by the clock of China, and the minutes from there to midnight. */
const inChina = (time: number) => new Date(time + 8 * 3_600_000).toISOString()

test('the sun stands where almanacs say it did', () => {
  // The December solstice of 2024 and the March equinox of that year, to the minute.
  expect(sunLongitude(Date.UTC(2024, 11, 21, 9, 20))).toBeCloseTo(270.003, 2)
  const equinox = sunLongitude(Date.UTC(2024, 2, 20, 3, 6))
  expect(Math.min(equinox, 360 - equinox)).toBeLessThan(0.01)
})

test('terms are fifteen degrees apart and begin at 315', () => {
  const begins = Array.from({ length: termCount }, (_, term) => termBegins(term))
  expect(begins.slice(0, 4)).toEqual([315, 330, 345, 0])
  expect(new Set(begins).size).toBe(24)
})

test('today has its term', () => {
  expect(termOn('2026-11-21')).toBe(18)
  expect(termOn('2026-11-22')).toBe(19)
  expect(termOn('2026-11-26')).toBe(19)
  expect(termOn('2027-01-01')).toBe(21)
  expect(termOn('2027-02-03')).toBe(23)
  expect(termOn('2027-02-04')).toBe(0)
})

test('every term of sixty years begins on the day that an ephemeris gives', () => {
  let checked = 0
  for (let year = 1990; year < 2050; year += 1) {
    let from = Date.UTC(year, 0, 1)
    for (let i = 0; i < termCount; i += 1) {
      const term = (22 + i) % termCount
      const found = SearchSunLongitude(termBegins(term), new Date(from), 40)
      if (!found) throw new Error(`no moment for term ${term} of ${year}`)
      const moment = found.date.getTime()
      from = moment + day
      // A quarter of an hour from midnight the short formula may tell the other day.
      const near = Math.abs(((moment + 8 * 3_600_000 + day / 2) % day) - day / 2) < 15 * 60_000
      if (near) continue
      const first = inChina(moment).slice(0, 10)
      expect([first, termOn(first)]).toEqual([first, term])
      const eve = inChina(moment - day).slice(0, 10)
      expect([eve, termOn(eve)]).toEqual([eve, (term + 23) % termCount])
      checked += 1
    }
  }
  expect(checked).toBeGreaterThan(1400)
})

test('the sun is highest at the summer solstice and lowest at the winter one', () => {
  expect(noonHeight(90, 39.9)).toBeCloseTo(73.5, 0)
  expect(noonHeight(270, 39.9)).toBeCloseTo(26.7, 0)
})
