import type { Ink, Mark, Place } from '../landscape/marks.ts'
import { dyes, fill, line, round, spiral, through } from './strokes.ts'

/** A petal that turns: a pale round edged white, and a comma in it. */
export function comma([x, y]: Place, size: number, angle: number, dark: Ink, pale: Ink): Mark[] {
  const curl = spiral([x, y], size * 0.74, angle, 1, 1.05)
  return [
    fill(round(x, y, size), dyes.ink),
    fill(round(x, y, size * 0.94), dyes.white),
    fill(round(x, y, size * 0.8), pale),
    fill(
      round(x + 0.2 * size * Math.cos(angle), y + 0.2 * size * Math.sin(angle), size * 0.5),
      dark,
    ),
    line(through(curl), dark, Math.max(3, size * 0.17)),
  ]
}

/** A whirling rosette: a heart of a quarter its radius, then eight petals and twelve round them. */
export function rosette([x, y]: Place, radius: number, turn = 0): Mark[] {
  const ring = (count: number, far: number, size: number, dark: Ink, pale: Ink) =>
    Array.from({ length: count }, (_, i) => {
      const angle = turn + (2 * Math.PI * i) / count
      const at: Place = [x + far * Math.cos(angle), y + far * Math.sin(angle)]
      return comma(at, size, angle + 0.6, dark, pale)
    }).flat()
  return [
    fill(round(x, y, radius), dyes.ink),
    fill(round(x, y, radius * 0.985), dyes.gold),
    fill(round(x, y, radius * 0.955), dyes.green),
    ...ring(12, radius * 0.76, radius * 0.185, dyes.green, dyes.paleGreen),
    fill(round(x, y, radius * 0.575), dyes.ink),
    fill(round(x, y, radius * 0.56), dyes.blue),
    ...ring(8, radius * 0.405, radius * 0.145, dyes.blue, dyes.paleBlue),
    fill(round(x, y, radius * 0.25), dyes.ink),
    fill(round(x, y, radius * 0.235), dyes.gold),
    fill(round(x, y, radius * 0.17), dyes.red),
    fill(round(x, y, radius * 0.07), dyes.gold),
  ]
}
