import type { Stroke } from './types.ts'

/** An arc round a centre, degrees from east, clockwise because y goes down. */
function arc(x: number, y: number, radius: number, from: number, to: number): Stroke {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / 10))
  return Array.from({ length: count + 1 }, (_, at) => {
    const angle = ((from + ((to - from) * at) / count) * Math.PI) / 180
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })
}

const ring = (x: number, y: number, radius: number): Stroke => arc(x, y, radius, 0, 360)

function box(x0: number, y0: number, x1: number, y1: number): Stroke {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ]
}

const tau = 2 * Math.PI
const steps = Array.from({ length: 25 }, (_, at) => at / 24)
const wave = (y: number): Stroke =>
  steps.map((along) => [0.1 + 0.8 * along, y - 0.1 * Math.sin(along * 2 * tau)] as const)
const thread = (x: number): Stroke =>
  steps.map((along) => [x + 0.05 * Math.sin(along * tau), 0.1 + 0.8 * along] as const)

/** The signs of rooms by their codes, in a unit square, y down, drawn with a round pen. */
export const glyphs = {
  // Waves.
  f: [wave(0.28), wave(0.5), wave(0.72)],
  // The square of sky.
  a: [box(0.1, 0.1, 0.9, 0.9), box(0.34, 0.34, 0.66, 0.66)],
  // A seal.
  p1: [
    box(0.14, 0.14, 0.86, 0.86),
    [
      [0.36, 0.34],
      [0.64, 0.34],
    ],
    [
      [0.5, 0.34],
      [0.5, 0.68],
    ],
  ],
  // A bracket.
  p2: [
    [
      [0.08, 0.24],
      [0.92, 0.24],
    ],
    [
      [0.2, 0.24],
      [0.28, 0.44],
      [0.72, 0.44],
      [0.8, 0.24],
    ],
    [
      [0.5, 0.24],
      [0.5, 0.66],
    ],
    [
      [0.34, 0.66],
      [0.66, 0.66],
      [0.6, 0.86],
      [0.4, 0.86],
      [0.34, 0.66],
    ],
  ],
  // A vase.
  p3: [
    [
      [0.4, 0.08],
      [0.44, 0.2],
      ...arc(0.5, 0.42, 0.26, 235, 150),
      [0.38, 0.9],
      [0.62, 0.9],
      ...arc(0.5, 0.42, 0.26, 30, -55),
      [0.56, 0.2],
      [0.6, 0.08],
      [0.4, 0.08],
    ],
  ],
  // Lattice.
  p4: [
    box(0.1, 0.1, 0.9, 0.9),
    [
      [0.5, 0.1],
      [0.9, 0.5],
      [0.5, 0.9],
      [0.1, 0.5],
      [0.5, 0.1],
    ],
    [
      [0.1, 0.1],
      [0.9, 0.9],
    ],
    [
      [0.9, 0.1],
      [0.1, 0.9],
    ],
  ],
  // Four threads.
  p5: [0.17, 0.39, 0.61, 0.83].map(thread),
  // Two frames.
  w: [box(0.06, 0.2, 0.44, 0.8), box(0.56, 0.2, 0.94, 0.8)],
  // The horseshoe of seats.
  s: [[[0.16, 0.88], ...arc(0.5, 0.46, 0.34, 180, 360), [0.84, 0.88]]],
  // A blank stone.
  t0: [
    [[0.24, 0.88], ...arc(0.5, 0.38, 0.26, 180, 360), [0.76, 0.88]],
    [
      [0.1, 0.88],
      [0.9, 0.88],
    ],
  ],
  // A chain.
  t1: [ring(0.2, 0.5, 0.16), ring(0.5, 0.5, 0.16), ring(0.8, 0.5, 0.16)],
  // The globe.
  t2: [
    ring(0.5, 0.5, 0.4),
    [
      [0.1, 0.5],
      [0.9, 0.5],
    ],
    arc(0.1, 0.5, 0.5657, -45, 45),
    arc(0.9, 0.5, 0.5657, 135, 225),
  ],
  // A hand.
  t3: [
    [
      [0.3, 0.9],
      [0.14, 0.56],
      [0.24, 0.5],
      [0.34, 0.62],
      [0.34, 0.2],
      [0.46, 0.2],
      [0.46, 0.46],
      [0.46, 0.1],
      [0.58, 0.1],
      [0.58, 0.46],
      [0.58, 0.2],
      [0.7, 0.2],
      [0.7, 0.5],
      [0.7, 0.32],
      [0.82, 0.32],
      [0.82, 0.68],
      [0.72, 0.9],
      [0.3, 0.9],
    ],
  ],
  // A drop of ink.
  g: [[[0.5, 0.08], ...arc(0.5, 0.6, 0.3, -35, 215), [0.5, 0.08]]],
} as const satisfies Record<string, readonly Stroke[]>

export type GlyphName = keyof typeof glyphs
