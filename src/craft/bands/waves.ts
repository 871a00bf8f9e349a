import { bend, type InkPoint, type InkStroke } from '../lotus.ts'
import { arc, repeated } from './strokes.ts'

/** The eye of the crest, how wide it is at first, and how fast it closes: r = a e^(0.28 angle). */
const eye: InkPoint = [0.3, 0.16]
const wide = 0.56
const closing = (turn: number): readonly [number, number] => [wide, wide * Math.exp(-0.28 * turn)]

/** A breaking wave: its back rises to a crest that rolls up in a spiral of one and three quarter turns. */
export function waves(): InkStroke[] {
  const top = 1.9
  const roll = 1.75 * 2 * Math.PI
  const crest = arc(eye, closing(roll), [top, top - roll], 60)
  const start = crest[0] ?? eye
  const under = crest[16] ?? eye
  const back = bend([-1, -0.5], [-0.35, -0.42], start, 16)
  const front = bend(under, [0.5, -0.62], [1, -0.5], 10)
  const line = (points: readonly InkPoint[], half: number): InkStroke => ({ points, half })
  // Water that follows the back, finer each time.
  const follows = [0.15, 0.3, 0.45].map((down, i) =>
    line(
      bend(
        [-0.94 + i * 0.12, -0.52 - down * 0.5],
        [-0.28 + down * 0.3, -0.44 - down * 0.5],
        [0.02 + down * 0.3, 0.4 - down * 1.3],
        12,
      ),
      0.022 - 0.004 * i,
    ),
  )
  const swell = [0.74, 0.88].map((down) =>
    line(bend([-1, -down], [0.1, -down + 0.14], [1, -down], 12), 0.018),
  )
  return repeated([
    {
      points: [
        [-1.1, -1.1],
        [-1.1, -0.5],
        ...back,
        ...crest.slice(1, 17),
        ...front,
        [1.1, -0.5],
        [1.1, -1.1],
      ],
      half: 0.004,
      wash: 0.34,
    },
    { points: arc(eye, [0.3, 0.3], [0, 2 * Math.PI], 24), half: 0.004, wash: 0.02 },
    line([...back, ...crest], 0.05),
    line(front, 0.04),
    ...follows,
    ...swell,
    ...foam([-0.42, 0.36], 0.07),
    ...foam([-0.66, 0.7], 0.05),
    ...foam([-0.2, 0.78], 0.055),
    ...foam([0.86, 0.62], 0.05),
  ])
}

const foam = (at: InkPoint, size: number): InkStroke[] => [
  { points: arc(at, [size, size], [0, 2 * Math.PI], 14), half: 0.02, wash: 0.12 },
]
