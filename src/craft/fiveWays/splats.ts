import { seeded } from '#kit'
import { cross, dot, plus, times, unit, type Vector } from '../vector.ts'
import { samples } from './samples.ts'
import { skinAt } from './skin.ts'
import { wayColour } from './wayColour.ts'

/** Splats on a phone and at a desk. */
export const splatCounts = { phone: 4000, desk: 40000 } as const
/** Numbers of one of ours: place 3, scale 3, turn 4, opacity 1, colour 3; and of a full one. */
export const splatNumbers = { ours: 14, full: 59 } as const
/** Bytes of a number. */
export const numberBytes = 4

/** Splats as the graphics card takes them, number by number. */
export type Splats = {
  places: Float32Array<ArrayBuffer>
  /** Half breadths of the soft dot along its own axes, metres; the third is its thickness. */
  scales: Float32Array<ArrayBuffer>
  /** Turns of its axes, as quaternions x, y, z, w. */
  turns: Float32Array<ArrayBuffer>
  /** sRGB and opacity, a byte each. */
  colours: Uint8Array<ArrayBuffer>
}

/** How many are made in one step. */
const splatsAtOnce = 600

/** The vase as so many splats, sampled from its skin; they come some at a time. */
export function* splatsInSteps(count: number, seed: number): Generator<undefined, Splats> {
  const random = seeded(seed + 1)
  const places = new Float32Array(count * 3)
  const scales = new Float32Array(count * 3)
  const turns = new Float32Array(count * 4)
  const colours = new Uint8Array(count * 4)
  // So broad that neighbours melt into one another.
  const broad = 0.0028 * Math.sqrt(splatCounts.desk / count)
  yield undefined
  const slots = shuffled(count, random)
  yield undefined
  let made = 0
  for (const place of samples(count, seed)) {
    const i = slots[made] ?? 0
    const { at, normal } = skinAt(place)
    places.set(at, i * 3)
    const size = broad * (0.75 + 0.5 * random())
    scales.set([size * 1.45, size * 0.8, size * 0.22], i * 3)
    turns.set(turnTo(normal, (random() - 0.5) * 0.9), i * 4)
    const colour = wayColour(normal, at[1])
    const grain = 0.97 + 0.06 * random()
    colours.set(
      [...colour.map((part) => Math.min(255, part * grain * 255)), 200 + 50 * random()],
      i * 4,
    )
    made += 1
    if (made % splatsAtOnce === 0) yield undefined
  }
  return { places, scales, turns, colours }
}

/** The places in the row, in no order: what was captured knows none, and has to be sorted. */
function shuffled(count: number, random: () => number): Uint32Array {
  const slots = new Uint32Array(count)
  for (let i = 0; i < count; i += 1) slots[i] = i
  for (let i = count - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1))
    const kept = slots[i] ?? 0
    slots[i] = slots[other] ?? 0
    slots[other] = kept
  }
  return slots
}

/** The turn that lays a dot on a skin of that normal: its third axis along it, its first level. */
function turnTo(normal: Vector, lean: number): readonly [number, number, number, number] {
  const level = unit(Math.abs(normal[1]) > 0.999 ? [1, 0, 0] : [normal[2], 0, -normal[0]])
  const up = cross(normal, level)
  const x = plus(times(level, Math.cos(lean)), times(up, Math.sin(lean)))
  return quaternion(x, cross(normal, x), normal)
}

/** The quaternion of three axes that stand upright on one another (Shepperd 1978). */
function quaternion(x: Vector, y: Vector, z: Vector): readonly [number, number, number, number] {
  const trace = x[0] + y[1] + z[2]
  const choices = [trace, x[0], y[1], z[2]]
  const best = choices.indexOf(Math.max(...choices))
  if (best === 0) {
    const w = Math.sqrt(1 + trace) / 2
    return [(y[2] - z[1]) / (4 * w), (z[0] - x[2]) / (4 * w), (x[1] - y[0]) / (4 * w), w]
  }
  if (best === 1) {
    const a = Math.sqrt(1 + x[0] - y[1] - z[2]) / 2
    return [a, (x[1] + y[0]) / (4 * a), (z[0] + x[2]) / (4 * a), (y[2] - z[1]) / (4 * a)]
  }
  if (best === 2) {
    const b = Math.sqrt(1 - x[0] + y[1] - z[2]) / 2
    return [(x[1] + y[0]) / (4 * b), b, (y[2] + z[1]) / (4 * b), (z[0] - x[2]) / (4 * b)]
  }
  const c = Math.sqrt(1 - x[0] - y[1] + z[2]) / 2
  return [(z[0] + x[2]) / (4 * c), (y[2] + z[1]) / (4 * c), c, (x[1] - y[0]) / (4 * c)]
}

/** Depths are told apart in so many steps; the vase is 0.6 m high, so that one is a fifth of a millimetre. */
const steps = 4096

/**
 * The order in which splats are drawn for an eye that looks that way (of length 1): the farthest
 * first, by counting. It comes in steps of a few thousand.
 */
export function* farthestFirst(
  places: Float32Array,
  way: Vector,
): Generator<undefined, Uint32Array> {
  const count = places.length / 3
  const depths = new Uint16Array(count)
  const starts = new Uint32Array(steps + 1)
  for (let i = 0; i < count; i += 1) {
    const at: Vector = [places[i * 3] ?? 0, places[i * 3 + 1] ?? 0, places[i * 3 + 2] ?? 0]
    // Within 0.8 m of the foot's middle on either side.
    const depth = Math.round((0.5 - dot(at, way) / 1.6) * (steps - 1))
    depths[i] = Math.min(steps - 1, Math.max(0, depth))
    starts[(depths[i] ?? 0) + 1] = (starts[(depths[i] ?? 0) + 1] ?? 0) + 1
    if (i % 8000 === 7999) yield undefined
  }
  for (let step = 0; step < steps; step += 1)
    starts[step + 1] = (starts[step + 1] ?? 0) + (starts[step] ?? 0)
  const order = new Uint32Array(count)
  for (let i = 0; i < count; i += 1) {
    const depth = depths[i] ?? 0
    const at = starts[depth] ?? 0
    order[at] = i
    starts[depth] = at + 1
    if (i % 8000 === 7999) yield undefined
  }
  return order
}
