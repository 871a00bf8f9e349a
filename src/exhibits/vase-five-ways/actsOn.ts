import type { Acts } from '#ui'
import {
  cameraSteps,
  levelCount,
  looks,
  sizeSteps,
  type FiveWaysAct,
  type FiveWaysState,
} from './rule.ts'
import { fiveWaysWords as words } from './words.ts'

/** Places that one may measure without pointing at them, one after the other. */
const points = [
  { along: 0.62, turn: -0.35 },
  { along: 0.3, turn: 0.2 },
  { along: 0.9, turn: 0.55 },
  { along: 0.12, turn: -0.6 },
] as const

const within = (step: number, count: number): number => Math.min(count - 1, Math.max(0, step))

/** The buttons of the way that is told. */
export function actsOn({
  way,
  cameras,
  point,
  look,
  level,
  size,
  sorted,
}: FiveWaysState): Acts['buttons'] {
  const act = (one: FiveWaysAct) => one
  switch (way) {
    case 'points':
      return []
    case 'rays': {
      const to = (by: number) =>
        act({ do: 'cameras', to: within(cameras + by, cameraSteps.length) })
      const now = points.findIndex(
        ({ along, turn }) => along === point.along && turn === point.turn,
      )
      const next = points[(now + 1) % points.length] ?? points[0]
      return [
        { word: words.moreCameras, act: to(1) },
        { word: words.fewerCameras, act: to(-1) },
        { word: words.anotherPoint, act: act({ do: 'point', ...next }) },
      ]
    }
    case 'mesh':
      return looks.map((each) => ({
        word: words[each],
        act: act({ do: 'look', look: each }),
        pressed: each === look,
      }))
    case 'levels': {
      const to = (by: number) => act({ do: 'level', to: within((level ?? 2) + by, levelCount) })
      return [
        { word: words.finer, act: to(-1) },
        { word: words.coarser, act: to(1) },
        { word: words.byDistance, act: act({ do: 'level', to: null }), pressed: level === null },
      ]
    }
    case 'splats': {
      const to = (by: number) => act({ do: 'size', to: within(size + by, sizeSteps.length) })
      return [
        { word: words.larger, act: to(1) },
        { word: words.smaller, act: to(-1) },
        { word: words.sorted, act: act({ do: 'sort' }), pressed: sorted },
      ]
    }
  }
}
