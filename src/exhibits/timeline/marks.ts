import { block, lathe, onItsBack, type GridChart } from '#craft'
import type { BufferGeometry } from 'three'
import { dyedGeometry, type Dyed } from '../dyedGeometry.ts'
import { alongLine, board } from './measures.ts'
import { momentOf, type Step } from './timeline.ts'

/** The marks of all steps with the bead, and how the bead comes to another place, metres to the right. */
export type Marks = { geometry: BufferGeometry; slide: (x: number) => void }

const [cinnabar, brass, stone] = ['#B8382C', '#B8904A', '#DDD5C4'] as const

/** A button with its back on the board: round from wherever it is seen. Its rim is at `at`. */
function round(radius: number, at: readonly [number, number, number]): GridChart {
  const outline = Array.from({ length: belts + 1 }, (_, i) => {
    const turn = (Math.PI * i) / belts / 2
    return [Math.max(0.0004, radius * Math.cos(turn)), 0.4 * radius * Math.sin(turn)] as const
  })
  const made = onItsBack(lathe('mark', 'brass', 0, 0, outline, around))
  return { ...made, points: made.points.map((value, i) => value + (at[i % 3] ?? 0)) }
}

/** Seen from other rooms too, whose budget it shares. */
const [belts, around] = [4, 16]

/** Drawn by the scene: so small, each would take the light of all that is round it. The caller disposes. */
export function marksGeometry(steps: readonly Step[]): Marks {
  const { up, face } = board
  const bead = round(0.046, [0, up, face + 0.022])
  const marks = steps.flatMap((step, i): Dyed[] => {
    const [low, high] = reachOf(steps, i)
    const [x, head] = headAt(steps, i)
    const culture = step.kind === 'culture'
    const stem = block(
      'mark',
      'brass',
      [x - pin.stem / 2, up + low, face - 0.001],
      [
        [pin.stem, 0, 0],
        [0, high - low, 0],
        [0, 0, 0.01],
      ],
      { bevel: 0.002 },
    )
    return [
      [stem, brass],
      [[round(pin.head, [x, head, face + 0.012])], culture ? stone : brass],
    ]
  })
  const { geometry, counts } = dyedGeometry([[[bead], cinnabar], ...marks])
  const places = geometry.getAttribute('position')
  const [moving = 0] = counts
  let at = 0
  return {
    geometry,
    slide: (x) => {
      if (x === at) return
      for (let i = 0; i < moving; i += 1) places.setX(i, places.getX(i) + x - at)
      at = x
      places.needsUpdate = true
    },
  }
}

/** How broad a mark's stem is, the radius of its head, and how much further one reaches that has no room. */
export const pin = { stem: 0.011, head: 0.024, further: 0.06 } as const

/** How far a mark reaches under the line and over it: meetings stand, culture hangs, relations go through. */
const reaches = { relations: [-0.12, 0.17], meeting: [0, 0.17], culture: [-0.12, 0] } as const

/** The same of one of the steps: its head is further off where it would lie on that of the step before. */
function reachOf(steps: readonly Step[], at: number): readonly [low: number, high: number] {
  const [step, last] = [steps[at], steps[at - 1]]
  const [low, high] = reaches[step?.kind ?? 'meeting']
  if (!step || !last || last.kind !== step.kind) return [low, high]
  const apart = alongLine(momentOf(step)) - alongLine(momentOf(last))
  return apart < 2 * pin.head ? [low && low - pin.further, high && high + pin.further] : [low, high]
}

/** Where the head of a step's mark is, from the middle of the board. */
export function headAt(steps: readonly Step[], at: number): readonly [x: number, y: number] {
  const step = steps[at]
  const [low, high] = reachOf(steps, at)
  return [step ? alongLine(momentOf(step)) : 0, board.up + (step?.kind === 'culture' ? low : high)]
}
