import { during, grow, ring, type PutLine } from './line.ts'

/** Steps are laid as they are climbed. */
export function train(part: number, put: PutLine): void {
  const steps = 7
  const [left, low, wide, high] = [-0.74, -0.42, 0.19, 0.1]
  const climbed = during(part, 0.05, 0.95) * (steps - 1)
  for (let step = 0; step < steps; step += 1) {
    const laid = Math.min(1, Math.max(0, climbed - step + 1.4))
    const [x, y] = [left + step * wide, low + step * high]
    if (step > 0) grow(put, [x, y - high, x, y], Math.min(1, laid * 2), false)
    grow(put, [x, y, x + wide, y], Math.min(1, Math.max(0, laid * 2 - 1)), false)
    // What stands under each step is as high as all before it together.
    if (step > 0)
      for (const third of [0.33, 0.67])
        grow(put, [x + wide * third, low - 0.02, x + wide * third, y - 0.03], laid, false)
  }
  const on = Math.floor(climbed)
  const hop = climbed - on
  const x = left + (climbed + 0.5) * wide
  const y = low + (on + Math.min(1, hop * 1.5)) * high + 0.07 + 0.09 * Math.sin(Math.PI * hop)
  ring(put, x, y, 0.055, 14, true)
}

const clusters = [
  [-0.52, 0.14],
  [0.04, -0.24],
  [0.56, 0.18],
] as const
const source = [-0.06, 0.36] as const

/** From one source three groups come into touch, each within itself and then with one another. */
export function empower(part: number, put: PutLine): void {
  ring(put, source[0], source[1], 0.05, 12, true)
  clusters.forEach(([x, y], cluster) => {
    const reached = during(part, cluster * 0.14, 0.3 + cluster * 0.14)
    const [dx, dy] = [x - source[0], y - source[1]]
    const long = Math.hypot(dx, dy)
    const [ux, uy] = [dx / long, dy / long]
    grow(
      put,
      [source[0] + ux * 0.07, source[1] + uy * 0.07, x - ux * 0.2, y - uy * 0.2],
      reached,
      true,
    )
    const joined = during(part, 0.28 + cluster * 0.14, 0.6 + cluster * 0.14)
    for (let i = 0; i < 5; i += 1) {
      const [ax, ay] = node(x, y, i)
      ring(put, ax, ay, 0.026, 5, reached >= 1)
      const [bx, by] = node(x, y, i + 2)
      grow(put, [ax, ay, bx, by], joined, false)
    }
  })
  clusters.forEach(([ax, ay], cluster) => {
    const [bx, by] = clusters[(cluster + 1) % clusters.length] ?? [0, 0]
    const long = Math.hypot(bx - ax, by - ay)
    const [ux, uy] = [(bx - ax) / long, (by - ay) / long]
    grow(
      put,
      [ax + ux * 0.2, ay + uy * 0.2, bx - ux * 0.2, by - uy * 0.2],
      during(part, 0.85, 1),
      true,
    )
  })
}

const node = (x: number, y: number, i: number): readonly [number, number] => {
  const angle = 2 * Math.PI * (i / 5 + 0.05)
  return [x + 0.14 * Math.cos(angle), y + 0.14 * Math.sin(angle)]
}

/** Three broken lines become waves that rise as they go. */
export function renew(part: number, put: PutLine): void {
  const pieces = 36
  const front = -0.15 + during(part, 0, 1) * 1.3
  for (const row of [-1, 0, 1])
    for (let i = 0; i < pieces; i += 1) {
      const [a, b] = [i / pieces, (i + 1) / pieces]
      put(
        (a - 0.5) * 1.5,
        level(a, front, row),
        (b - 0.5) * 1.5,
        level(b, front, row),
        a < front - 0.08,
      )
    }
}

/** How high a line runs at a part of its way: behind the front as a wave, before it as saw's teeth. */
function level(at: number, front: number, row: number): number {
  const turned = during(front - at, -0.08, 0.08)
  const phase = at * 6
  const saw = 0.09 * (4 * Math.abs(phase - Math.floor(phase + 0.5)) - 1)
  const wave = (0.05 + 0.1 * at) * Math.sin(2 * Math.PI * at * 2) + 0.1 * at
  return row * 0.28 - 0.03 + saw * (1 - turned) * 0.8 + wave * turned
}
