import { seeded, type Rect } from '#kit'
import type { Chart } from './chart.ts'
import { leaf } from './leaf.ts'
import { surfaceOf, type Surface } from './surface.ts'
import { tube, type Knot } from './tube.ts'
import type { Vector } from './vector.ts'

const stems = 9

/** Nine stems of bamboo, rooted inside the rectangle, 4.4 to 6.2 m high. The same seed, the same grove. */
export function bamboo(seed: number, rect: Rect): Surface {
  return surfaceOf(bambooCharts(seed, rect))
}

/** The same as charts, to be merged with a court. */
export function bambooCharts(seed: number, rect: Rect): Chart[] {
  const random = seeded(seed)
  return Array.from({ length: stems }, (_, i) => {
    // One stem a strip of the bed: chance alone makes clumps.
    const x = rect.x0 + ((rect.x1 - rect.x0) * (i + 0.2 + 0.6 * random())) / stems
    const z = rect.z0 + (rect.z1 - rect.z0) * random()
    return stem(x, z, random)
  }).flat()
}

function stem(x: number, z: number, random: () => number): Chart[] {
  const height = 4.4 + 1.8 * random()
  const lean = random() * 2 * Math.PI
  const sway = 0.25 + 0.45 * random()
  const girth = 0.022 + 0.014 * random()
  const at = (part: number): Vector => {
    const off = sway * part ** 2.2
    return [
      x + Math.cos(lean) * off,
      height * part - 0.12 * sway * part ** 3,
      z + Math.sin(lean) * off,
    ]
  }
  const joints = 15
  // Each length of cane is a little thicker at its joints.
  const rings = [
    [0.06, 0.95],
    [0.97, 1.04],
  ] as const
  const knots = Array.from({ length: joints }, (_, joint) =>
    rings.map(([on, thick]): Knot => {
      const part = (joint + on) / joints
      return { at: at(part), radius: girth * (1 - 0.7 * part) * thick }
    }),
  ).flat()
  const charts: Chart[] = [tube('bamboo/stem', 'bamboo-stem', knots, 6)]
  for (let joint = 4; joint < joints; joint++) {
    const part = (joint + 0.97) / joints
    for (let twig = 0; twig < 3; twig++) charts.push(...spray(at(part), part, random))
  }
  return charts
}

function spray(root: Vector, part: number, random: () => number): Chart[] {
  const heading = random() * 2 * Math.PI
  const reach = 0.35 + 0.4 * random() * (1.2 - part)
  const tip: Vector = [
    root[0] + Math.cos(heading) * reach,
    root[1] + 0.12 + 0.16 * random(),
    root[2] + Math.sin(heading) * reach,
  ]
  const charts: Chart[] = [
    tube(
      'bamboo/twig',
      'bamboo-stem',
      [
        { at: root, radius: 0.004 },
        { at: tip, radius: 0.002 },
      ],
      3,
    ),
  ]
  const leaves = 5 + Math.floor(3 * random())
  for (let i = 0; i < leaves; i++) {
    const along = 0.45 + (0.55 * (i + 1)) / leaves
    const from: Vector = [
      root[0] + (tip[0] - root[0]) * along,
      root[1] + (tip[1] - root[1]) * along,
      root[2] + (tip[2] - root[2]) * along,
    ]
    const turn = heading + (random() - 0.5) * 2.2
    const long = 0.16 + 0.12 * random()
    const end: Vector = [
      from[0] + Math.cos(turn) * long * 0.8,
      from[1] - long * (0.35 + 0.5 * random()),
      from[2] + Math.sin(turn) * long * 0.8,
    ]
    charts.push(
      ...leaf('bamboo/leaf', 'bamboo-leaf', from, end, 0.026 + 0.014 * random(), [0, 1, 0]),
    )
  }
  return charts
}
