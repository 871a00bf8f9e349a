import { loomMeasures, seatOf } from '#craft'
import type { Size } from '#exhibition'
import { deskRise } from '../lectern.ts'
import type { Solid, Spot } from '../types.ts'

/** Metres of the floor: the band's middle, the rail that carries the posts, the beam over them. */
const [band, rail, beam] = [1.22, 0.8, 1.7]
const { post, pitch, rise } = loomMeasures

/** The band's middle in the frame of a hanging that is so high. It hangs before the posts. */
export const bandAt = (height: number): Spot => [0, band - height / 2, loomMeasures.behind]

/** The board at each end: where it stands and how wide it is, metres. */
export const board = { x: 0.99, width: 0.2, depth: 0.056 }

/** The card that says what the loom is, metres; and the foot of its desk, which the rail carries. */
export const card = { width: 0.72, height: 0.27 }
export function deskFoot(height: number): Spot {
  const { high, deep } = deskRise(card)
  return [0, rail - 0.005 - high - height / 2, 0.05 + deep]
}

/**
 * A frame of timber as high as its place: two boards on feet, a beam over them, a rail and a
 * stretcher through them, wedged with brass; a turned post with four seats at each end of the band.
 */
export function frameOf([width, height, depth]: Size): Solid[] {
  const box = (at: Spot, size: Size, material: string): Solid => ({
    form: 'box',
    at: [at[0], at[1] - height / 2, at[2]],
    size,
    material,
  })
  const bar = (y: number, high: number, deep: number) =>
    box([0, y, 0], [width, high, deep], 'pale-timber')
  const wedge = (x: number, y: number, high: number) =>
    box([x * (board.x + board.width / 2 + 0.008), y, 0], [0.012, high, 0.02], 'brass')
  return [
    box([0, (beam + height) / 2, 0], [width, height - beam, 0.1], 'pale-timber'),
    bar(rail - 0.035, 0.07, 0.1),
    bar(0.36, 0.11, 0.045),
    ...[-1, 1].flatMap((x) => [
      box(
        [x * board.x, (beam + 0.09) / 2, 0],
        [board.width, beam - 0.09, board.depth],
        'pale-timber',
      ),
      box([x * board.x, 0.055, 0], [0.13, 0.07, depth], 'pale-timber'),
      box([x * board.x, 0.125, 0], [0.11, 0.07, depth * 0.52], 'pale-timber'),
      box([x * board.x, 0.185, 0], [0.09, 0.05, depth * 0.27], 'pale-timber'),
      ...[-1, 1].map((z) =>
        box([x * board.x, 0.01, z * (depth / 2 - 0.09)], [0.15, 0.02, 0.16], 'dark-timber'),
      ),
      wedge(x, rail - 0.035, 0.13),
      wedge(x, 0.36, 0.17),
      ...turned(x, height),
      ...comb(x, height),
    ]),
  ]
}

/** A post, its brass rings between the threads' seats. */
function turned(side: number, height: number): Solid[] {
  const at: Spot = [side * post, -height / 2, 0]
  const half = 2 * pitch
  const [low, high] = [band - half, band + half]
  // Where threads are wound it is as thin as their innermost turn lies; beads above and below.
  const core = 0.0395
  const beads = (from: number, to: number): [number, number][] => [
    [0.05, from],
    [0.05, from + 0.02],
    [0.032, from + 0.028],
    [0.026, from + (to - from) * 0.3],
    [0.033, from + (to - from) * 0.62],
    [0.03, to - 0.04],
    [0.046, to - 0.028],
    [0.05, to - 0.016],
    [0.046, to - 0.004],
  ]
  const upper = beads(0, beam - high).map(([r, y]): [number, number] => [r, beam - y])
  return [
    {
      form: 'turned',
      at,
      size: [0.1, beam - rail, 0.1],
      material: 'timber',
      outline: [...beads(rail, low), [core, low], [core, high], ...upper.toReversed()],
    },
    ...[0, 1, 2, 3, 4].map((n): Solid => ring(at, band + (n - 2) * pitch)),
  ]
}

const ring = (at: Spot, y: number): Solid => ({
  form: 'turned',
  at,
  size: [0.136, 0.007, 0.136],
  material: 'brass',
  outline: [
    [0.03, y - 0.0035],
    [0.066, y - 0.0035],
    [0.068, y - 0.0015],
    [0.068, y + 0.0015],
    [0.066, y + 0.0035],
    [0.03, y + 0.0035],
  ],
})

/** A slender rod with five pins that hold the threads apart where the plait ends. */
function comb(side: number, height: number): Solid[] {
  const [x, z] = [side * 0.722, loomMeasures.behind]
  const rod: Solid = {
    form: 'turned',
    at: [x, -height / 2, z - 0.03],
    size: [0.014, beam - rail, 0.014],
    material: 'brass',
    outline: [
      [0.006, rail],
      [0.006, beam],
    ],
  }
  const pins = [-2, -1, 0, 1, 2].map((n): Solid => ({
    form: 'box',
    at: [x, band - height / 2 + n * rise, z - 0.005],
    size: [0.005, 0.005, 0.052],
    material: 'brass',
  }))
  return [rod, ...pins]
}

/** Where a thread's name stands on the left board. */
export const nameAt = (thread: number, height: number): Spot => [
  -board.x,
  band + seatOf(thread) - height / 2,
  board.depth / 2 + 0.002,
]
