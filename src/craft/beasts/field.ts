import type { Figure, Knob, Stroke } from './figure.ts'

/** Straight pieces of a stroke between knobs of its soft line, and the box round it. */
type Drawn = Stroke & { pieces: readonly Knob[]; box: readonly [number, number, number, number] }

/**
 * A figure's relief at a place, centimetres: how far inside its outline (negative outside), how high,
 * and how scaly, 0 to 1.
 */
export type Field = (x: number, y: number) => { inside: number; high: number; scaly: number }

/** How soft outlines meet and reliefs meet, and the radius of the rounded edge, centimetres. */
const [outline, joint, edge] = [0.9, 0.35, 1.3] as const
const steps = 7

/** The relief that a figure's strokes make together. */
export function fieldOf({ strokes }: Figure): Field {
  const drawn = strokes.map(drawnOf)
  return (x, y) => {
    let [inside, high, top, scaly] = [-9, 0, 0, 0]
    for (const { pieces, box, lift, round, scaly: scales } of drawn) {
      if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue
      let [deep, part] = [-9, 0]
      for (let i = 1; i < pieces.length; i += 1) {
        const [ax, ay, ar] = pieces[i - 1] ?? nowhere
        const [bx, by, br] = pieces[i] ?? nowhere
        const [dx, dy] = [bx - ax, by - ay]
        const long = dx * dx + dy * dy || 1e-9
        const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / long))
        const r = ar + (br - ar) * t
        const far = Math.hypot(x - ax - dx * t, y - ay - dy * t)
        if (r - far > deep) [deep, part] = [r - far, (r - far) * (r + far)]
      }
      inside = softMost(inside, deep, outline)
      if (deep <= 0) continue
      const rise = round * Math.sqrt(part) + lift * Math.min(1, deep / 0.9)
      if (rise > top) [top, scaly] = [rise, scales ? Math.min(1, deep / 0.8) : 0]
      high = softMost(high, rise, joint)
    }
    const near = Math.min(edge, Math.max(0, inside))
    return { inside, high: softMost(high, Math.sqrt(near * (2 * edge - near)), joint), scaly }
  }
}

const nowhere: Knob = [0, 0, 0]

/** The greater of two, rounded over where they come nearer than `soft`. */
function softMost(a: number, b: number, soft: number): number {
  const near = Math.max(0, soft - Math.abs(a - b)) / soft
  return Math.max(a, b) + (near * near * soft) / 4
}

function drawnOf(stroke: Stroke): Drawn {
  const { line } = stroke
  const at = (i: number) => line[Math.min(line.length - 1, Math.max(0, i))] ?? nowhere
  const pieces = line.flatMap((knob, i) =>
    i === line.length - 1
      ? [knob]
      : Array.from({ length: line.length > 2 ? steps : 1 }, (_, step): Knob => {
          const t = step / steps
          const soft = (axis: 0 | 1 | 2) =>
            through(at(i - 1)[axis], at(i)[axis], at(i + 1)[axis], at(i + 2)[axis], t)
          return [soft(0), soft(1), Math.max(0.3, soft(2))]
        }),
  )
  const whole = pieces.length === 1 ? [...pieces, ...pieces] : pieces
  const most = Math.max(...whole.map(([, , r]) => r)) + outline
  const [xs, ys] = [whole.map(([x]) => x), whole.map(([, y]) => y)]
  return {
    ...stroke,
    pieces: whole,
    box: [
      Math.min(...xs) - most,
      Math.min(...ys) - most,
      Math.max(...xs) + most,
      Math.max(...ys) + most,
    ],
  }
}

/** Catmull and Rom's curve from b to c. */
const through = (a: number, b: number, c: number, d: number, t: number): number =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
