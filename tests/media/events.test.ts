import { expect, test } from 'vitest'
import { events } from '../../src/media/events/index.ts'

const rate = 48_000
/** Seconds that each may last at most. */
const longest = { clack: 0.2, tick: 0.4, pluck: 2.5, brush: 0.7, drop: 0.4 }

test.each(Object.entries(events))(
  'the %s is as loud as events may be, begins and ends in silence',
  (name, sound) => {
    const samples = sound(rate)
    const loudest = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    expect(20 * Math.log10(loudest)).toBeCloseTo(-12, 3)
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(1e-4)
    const tail = samples.slice(-240)
    expect(tail.every((each) => Math.abs(each) < 0.002)).toBe(true)
    expect(samples.length / rate).toBeLessThan(longest[name as keyof typeof longest])
  },
)

test('porcelain rings at 2.1 and 5.3 kHz, and nowhere else as loudly', () => {
  const samples = events.tick(rate)
  /** How much of a pitch is in the samples (a single bin of a discrete Fourier transform). */
  const at = (pitch: number) => {
    let [re, im] = [0, 0]
    samples.forEach((each, i) => {
      re += each * Math.cos((2 * Math.PI * pitch * i) / rate)
      im += each * Math.sin((2 * Math.PI * pitch * i) / rate)
    })
    return Math.hypot(re, im)
  }
  for (const other of [700, 1400, 3300, 4400, 7000])
    for (const own of [2100, 5300])
      expect(at(own), `${own} and ${other}`).toBeGreaterThan(2 * at(other))
})
