import type { Spot2 } from './polygon.ts'

/** Figures as lines in a field 0.6 wide and 1 high. */
const figures: Readonly<Record<string, readonly (readonly Spot2[])[]>> = {
  '0': [loop(0.3, 0.5, 0.24, 0.44)],
  '1': [at(0.12, 0.76, 0.32, 0.94, 0.32, 0.06)],
  '2': [
    at(
      0.07,
      0.76,
      0.14,
      0.9,
      0.3,
      0.95,
      0.46,
      0.88,
      0.52,
      0.72,
      0.45,
      0.54,
      0.06,
      0.06,
      0.54,
      0.06,
    ),
  ],
  '3': [
    at(0.08, 0.9, 0.3, 0.95, 0.49, 0.83, 0.47, 0.63, 0.26, 0.53),
    at(0.26, 0.53, 0.48, 0.44, 0.53, 0.26, 0.42, 0.1, 0.24, 0.05, 0.06, 0.12),
  ],
  '4': [at(0.56, 0.3, 0.04, 0.3, 0.4, 0.94, 0.4, 0.06)],
  '5': [
    at(
      0.5,
      0.94,
      0.13,
      0.94,
      0.1,
      0.55,
      0.3,
      0.6,
      0.49,
      0.5,
      0.53,
      0.3,
      0.42,
      0.11,
      0.24,
      0.05,
      0.06,
      0.12,
    ),
  ],
  '6': [at(0.44, 0.93, 0.2, 0.7, 0.08, 0.4), loop(0.3, 0.32, 0.23, 0.27)],
  '7': [at(0.06, 0.94, 0.54, 0.94, 0.24, 0.06)],
  '8': [loop(0.3, 0.73, 0.19, 0.22), loop(0.3, 0.28, 0.24, 0.23)],
  '9': [loop(0.3, 0.68, 0.23, 0.27), at(0.52, 0.6, 0.4, 0.3, 0.16, 0.07)],
  '.': [at(0.28, 0.05, 0.32, 0.05)],
  ':': [at(0.28, 0.22, 0.32, 0.22), at(0.28, 0.68, 0.32, 0.68)],
  '°': [loop(0.22, 0.82, 0.13, 0.13)],
  '–': [at(0.1, 0.46, 0.5, 0.46)],
}

function at(...places: readonly number[]): Spot2[] {
  const spots: Spot2[] = []
  for (let i = 0; i + 1 < places.length; i += 2) spots.push([places[i] ?? 0, places[i + 1] ?? 0])
  return spots
}

function loop(x: number, y: number, wide: number, high: number): Spot2[] {
  return Array.from({ length: 19 }, (_, i): Spot2 => {
    const angle = (2 * Math.PI * i) / 18
    return [x + wide * Math.cos(angle), y + high * Math.sin(angle)]
  })
}

/** A number's lines, so high, about its middle; what is no figure leaves a gap. */
export function strokeDigits(text: string, [x, y]: Spot2, high: number): Spot2[][] {
  const step = 0.74 * high
  const left = x - ((text.length - 1) * step + 0.6 * high) / 2
  return [...text].flatMap((figure, i) =>
    (figures[figure] ?? []).map((line) =>
      line.map(([u, v]): Spot2 => [left + i * step + u * high, y + (v - 0.5) * high]),
    ),
  )
}
