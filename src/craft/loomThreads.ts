import { plait, trackOf } from './plait.ts'
import { slackened } from './slack.ts'
import type { Vector } from './vector.ts'

/**
 * Measures of the loom's threads, metres. The band's middle is the origin, x runs along it, y across
 * and z towards who looks at it. Each thread is laid of cords, side by side.
 */
export const loomMeasures = {
  /** From one crossing to the next, along the band and across it. */
  step: 0.043,
  rise: 0.066,
  cords: 5,
  cord: 0.0043,
  apart: 0.0098,
  /** How far over and under a cord's middle goes. */
  over: 0.0073,
  /** The posts: where they stand, how far behind the band, how high one thread lies over the next. */
  post: 0.815,
  behind: 0.056,
  pitch: 0.084,
  /** How often a thread is wound round its post, and by how much each turn is smaller. */
  turns: 1.15,
  sinks: 0.0097,
  /** What hangs of a thread that is drawn out. */
  tail: 0.68,
} as const

const { step, rise, cords, cord, apart, over, post, behind, pitch, turns, sinks } = loomMeasures

/** A place of a cord's middle line, and by how much its frame is turned from upright (radians). */
export type CordPoint = { at: Vector; bend: number }

/** Half the length of what is plaited, its straightened ends counted in. */
export const plaitedHalf = (plait.steps / 2 + 0.5) * step

/** Height of a thread where it leaves a post, metres over the band's middle. */
export const seatOf = (thread: number): number => (1.5 - thread) * pitch

/** A cord as it lies in the tight band, from inside its left winding to inside its right one. */
export function cordLine(thread: number, ply: number, samples: number): Vector[] {
  const off = (ply - (cords - 1) / 2) * apart
  const line: Vector[] = []
  const windings = 90
  for (let i = 0; i < windings; i += 1) line.push(wound(-1, thread, off, 1 - i / windings))
  const [from, to, fine] = [-0.5, plait.steps + 0.5, 16]
  const fan = post - plaitedHalf
  const fans = 24
  for (let i = 0; i < fans; i += 1)
    line.push(fanned(thread, off, from, -post + (fan * i) / fans, i / fans))
  const count = Math.round((to - from) * fine)
  for (let i = 0; i <= count; i += 1) line.push(plaited(thread, off, from + i / fine))
  for (let i = 1; i <= fans; i += 1)
    line.push(fanned(thread, off, to, plaitedHalf + (fan * i) / fans, 1 - i / fans))
  for (let i = 1; i <= windings; i += 1) line.push(wound(1, thread, off, i / windings))
  return evenly(line, samples)
}

/** The same cord in a band that has gone slack by `looseness`, 0 to 1. */
export const slackLine = (line: readonly Vector[], looseness: number): Vector[] =>
  line.map((at) => slackened(at, looseness, plaitedHalf))

/**
 * Where the last of a cord hangs once its thread is drawn out to the right: sample for sample as in
 * `cordLine`, on its winding, and before that down from it in front of the others.
 */
export function hangingLine(line: readonly Vector[], thread: number, ply: number): CordPoint[] {
  const off = (ply - (cords - 1) / 2) * apart
  const [bow, forward] = [0.05, 0.026]
  const gap = spacingOf(line)
  const leaves = line.findLastIndex(([x]) => x < post)
  return line.map((at, i) => {
    if (i > leaves) return { at, bend: 0 }
    const gone = (leaves - i) * gap
    const bend = Math.min(Math.PI / 2, gone / bow)
    const down = Math.max(0, gone - (bow * Math.PI) / 2)
    const reach = bow + off
    const sway = 0.009 * Math.sin(down * 7 + thread) * Math.min(1, down * 4)
    const ahead = Math.min(1, gone / 0.05)
    return {
      at: [
        post - reach * Math.sin(bend) + sway,
        seatOf(thread) - bow + reach * Math.cos(bend) - down,
        forward * ahead * ahead * (3 - 2 * ahead) + 0.6 * sway,
      ],
      bend,
    }
  })
}

/** How many samples are drawn past the end until only the tail is left hanging. */
export function drawnBy(line: readonly Vector[]): number {
  const leaves = line.findLastIndex(([x]) => x < post)
  return leaves - loomMeasures.tail / spacingOf(line)
}

/** A cord's thickness, metres. */
export const cordWidth = 2 * cord

function plaited(thread: number, off: number, t: number): Vector {
  const { across, slope } = trackOf(thread, t)
  const [along, up] = [step, slope * rise]
  const length = Math.hypot(along, up)
  const [dx, dy] = [(-up / length) * off, (along / length) * off]
  // A cord beside the middle one meets what crosses it a little sooner or later.
  const shift = (dx / step + (slope * dy) / rise) / 2
  return [
    (t - plait.steps / 2) * step + dx,
    (across - 1.5) * rise + dy,
    over * trackOf(thread, t, shift).over,
  ]
}

/** Between the plait's end at `t` and the post: `part` is 0 at the post. */
function fanned(thread: number, off: number, t: number, x: number, part: number): Vector {
  const near = (trackOf(thread, t).across - 1.5) * rise
  const eased = part * part * (3 - 2 * part)
  return [x, seatOf(thread) + (near - seatOf(thread)) * eased + off, 0]
}

/** On a post: `part` 0 where it comes on, in front; each turn lies under the one before. */
function wound(side: -1 | 1, thread: number, off: number, part: number): Vector {
  const angle = part * turns * 2 * Math.PI
  const radius = behind - sinks * turns * part
  return [
    side * (post + Math.sin(angle) * radius),
    seatOf(thread) + off,
    -behind + Math.cos(angle) * radius,
  ]
}

const spacingOf = (line: readonly Vector[]): number => lengthOf(line) / (line.length - 1)

const lengthOf = (line: readonly Vector[]): number =>
  line.reduce((sum, at, i) => sum + apartOf(line[i - 1] ?? at, at), 0)

const apartOf = (a: Vector, b: Vector): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** The line in so many places, each as far from the next along it. */
function evenly(line: readonly Vector[], samples: number): Vector[] {
  const gap = lengthOf(line) / (samples - 1)
  const even: Vector[] = []
  let run = 0
  for (let i = 1; i < line.length; i += 1) {
    const none: Vector = [0, 0, 0]
    const [a, b] = [line[i - 1] ?? none, line[i] ?? none]
    const long = apartOf(a, b)
    while (even.length < samples && even.length * gap <= run + long + 1e-9) {
      const part = long > 0 ? Math.min(1, (even.length * gap - run) / long) : 0
      even.push([
        a[0] + (b[0] - a[0]) * part,
        a[1] + (b[1] - a[1]) * part,
        a[2] + (b[2] - a[2]) * part,
      ])
    }
    run += long
  }
  return even
}
