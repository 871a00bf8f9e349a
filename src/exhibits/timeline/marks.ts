import { block, lathe, surfaceOf, type Chart, type GridChart } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, Color, type BufferGeometry } from 'three'
import { alongLine, board } from './measures.ts'
import { momentOf, type Step } from './timeline.ts'

/** The marks of all steps with the bead, and how the bead comes to another place, metres to the right. */
export type Marks = { geometry: BufferGeometry; slide: (x: number) => void }

const [cinnabar, brass, stone] = [new Color('#B8382C'), new Color('#B8904A'), new Color('#DDD5C4')]

/** The bead is a flat dome: seen from aside it stays round. */
const dome = [
  [0.0005, 0],
  [0.031, 0],
  [0.034, 0.003],
  [0.034, 0.008],
  [0.0315, 0.0125],
  [0.025, 0.0165],
  [0.013, 0.019],
  [0.0005, 0.0195],
] as const

/** A mark's head, a ball. */
const ball = Array.from({ length: 9 }, (_, i) => {
  const turn = (Math.PI * i) / 8
  return [Math.max(0.0004, 0.0125 * Math.sin(turn)), -0.0125 * Math.cos(turn)] as const
})

/** Drawn by the scene: so small, each would take the light of all that is round it. The caller disposes. */
export function marksGeometry(steps: readonly Step[]): Marks {
  const bead = [laid(lathe('bead', 'brass', 0, 0, dome, 40), board.up, board.face + 0.022)]
  const stems = steps.flatMap(stem)
  const heads = (culture: boolean) =>
    steps.filter(({ kind }) => (kind === 'culture') === culture).map(head)
  const surface = surfaceOf([...bead, ...stems, ...heads(false), ...heads(true)])
  const count = (charts: readonly Chart[]) => surfaceOf([...charts]).positions.length / 3
  const moving = count(bead)
  const metal = moving + count([...stems, ...heads(false)])
  const geometry = geometryOf(surface)
  const colours = new Float32Array(surface.positions.length)
  for (let i = 0; i * 3 < colours.length; i += 1)
    (i < moving ? cinnabar : i < metal ? brass : stone).toArray(colours, i * 3)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  const places = geometry.getAttribute('position')
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
function reach({ kind }: Step): readonly [low: number, high: number] {
  if (kind === 'relations') return [-0.15, 0.15]
  return kind === 'meeting' ? [0, 0.14] : [-0.14, 0]
}

function stem(step: Step): Chart[] {
  const [low, high] = reach(step)
  const x = alongLine(momentOf(step))
  return block(
    'stem',
    'brass',
    [x - 0.0025, board.up + low, board.face - 0.001],
    [
      [0.005, 0, 0],
      [0, high - low, 0],
      [0, 0, 0.008],
    ],
    { bevel: 0.001 },
  )
}

function head(step: Step): GridChart {
  const [low, high] = reach(step)
  const made = lathe('head', 'brass', 0, 0, ball, 14)
  const at = [alongLine(momentOf(step)), board.up + (step.kind === 'culture' ? low : high)]
  const to = [...at, board.face + 0.009]
  return { ...made, points: made.points.map((value, i) => value + (to[i % 3] ?? 0)) }
}

/** What stood upright, its axis laid forwards. */
function laid(chart: GridChart, up: number, out: number): GridChart {
  const on = (row: readonly number[], y: number, z: number): number[] =>
    row.map((value, i) =>
      i % 3 === 0 ? value : i % 3 === 1 ? y - (row[i + 1] ?? 0) : z + (row[i - 1] ?? 0),
    )
  return { ...chart, points: on(chart.points, up, out), normals: on(chart.normals, 0, 0) }
}
