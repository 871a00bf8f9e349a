import { block, lathe, type GridChart } from '#craft'
import type { BufferGeometry } from 'three'
import { dyedGeometry, type Dyed } from '../dyedGeometry.ts'
import { alongLine, board } from './measures.ts'
import { momentOf, type Step } from './timeline.ts'

/** The marks of all steps with the bead, and how the bead comes to another place, metres to the right. */
export type Marks = { geometry: BufferGeometry; slide: (x: number) => void }

const [cinnabar, brass, stone] = ['#B8382C', '#B8904A', '#DDD5C4'] as const

/** A ball pressed flat towards the board: so it stays round seen from aside. */
function round(radius: number, at: readonly [number, number, number]): GridChart {
  const outline = Array.from({ length: 11 }, (_, i) => {
    const turn = (Math.PI * i) / 10
    return [Math.max(0.0004, radius * Math.sin(turn)), -radius * Math.cos(turn)] as const
  })
  const made = lathe('mark', 'brass', 0, 0, outline, 24)
  return {
    ...made,
    points: made.points.map((value, i) => value * (i % 3 === 2 ? 0.4 : 1) + (at[i % 3] ?? 0)),
  }
}

/** Drawn by the scene: so small, each would take the light of all that is round it. The caller disposes. */
export function marksGeometry(steps: readonly Step[]): Marks {
  const { up, face } = board
  const bead = round(0.034, [0, up, face + 0.03])
  const marks = steps.flatMap((step): Dyed[] => {
    const x = alongLine(momentOf(step))
    const [low, high] = reaches[step.kind]
    const culture = step.kind === 'culture'
    const stem = block(
      'mark',
      'brass',
      [x - 0.0025, up + low, face - 0.001],
      [
        [0.005, 0, 0],
        [0, high - low, 0],
        [0, 0, 0.008],
      ],
      { bevel: 0.001 },
    )
    return [
      [stem, brass],
      [[round(0.0125, [x, up + (culture ? low : high), face + 0.009])], culture ? stone : brass],
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

/** How far a mark reaches under the line and over it: meetings stand, culture hangs, relations go through. */
const reaches = { relations: [-0.15, 0.15], meeting: [0, 0.14], culture: [-0.14, 0] } as const
