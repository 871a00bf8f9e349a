import {
  block,
  lathe,
  tube,
  turnedOutline,
  type Chart,
  type OutlinePoint,
  type Vector,
} from '#craft'
import { Color, type BufferGeometry } from 'three'
import { dyedGeometry, type Dyed } from '../dyedGeometry.ts'
import { measures } from './measures.ts'

/** As `lampMetalMaterial` mirrors light. */
const brass = new Color(0.62, 0.43, 0.17)
const dark = new Color(0.3, 0.2, 0.08)

/** The beam about its pivot, with its pointer and the hooks at its ends. */
export function beamGeometry(): BufferGeometry {
  const { arm } = measures
  const rod = tube(
    'beam',
    'brass',
    [-1, -0.97, -0.6, -0.2, 0, 0.2, 0.6, 0.97, 1].map((part) => ({
      at: [part * (arm + 0.012), 0.022 * (1 - part * part) - 0.004, 0] as const,
      radius: Math.abs(part) === 1 ? 0.001 : 0.0065 + 0.0075 * (1 - Math.abs(part)),
    })),
    20,
  )
  const pointer = tube(
    'pointer',
    'brass',
    [
      { at: [0, 0, 0.016], radius: 0.004 },
      { at: [0, -0.15, 0.016], radius: 0.0028 },
      { at: [0, -0.17, 0.016], radius: 0.0002 },
    ],
    10,
  )
  const knife = (x: number, y: number, radius: number): Chart =>
    tube(
      'knife',
      'brass',
      [
        // A hair before the next: from one and the same place a rod has no way to run.
        { at: [x, y, -0.0222], radius: 0.0005 },
        { at: [x, y, -0.022], radius },
        { at: [x, y, 0.026], radius },
        { at: [x, y, 0.026], radius: 0.0005 },
      ],
      14,
    )
  return dyedGeometry([
    [[rod, knife(0, 0.012, 0.015), knife(-arm, 0, 0.006), knife(arm, 0, 0.006)], brass],
    [[pointer], dark],
  ]).geometry
}

/** A pan about the middle of its floor, on three cords of brass. */
export function panParts(): Dyed[] {
  const { pan, hang } = measures
  const bowl: OutlinePoint[] = [
    [0.001, -0.004],
    [pan * 0.7, -0.003],
    [pan * 0.94, 0.009],
    [pan, 0.019],
    [pan, 0.019],
    [pan + 0.004, 0.02],
    [pan + 0.004, 0.023],
    [pan, 0.024],
    [pan - 0.003, 0.021],
    [pan * 0.92, 0.01],
    [pan * 0.68, 0],
    [0.001, -0.001],
  ]
  const cords = [90, 210, 330].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    const foot = [Math.cos(angle) * pan, 0.021, -Math.sin(angle) * pan] as const
    return tube(
      'cord',
      'brass',
      [
        { at: foot, radius: 0.0016 },
        { at: [0, hang - 0.03, 0], radius: 0.0016 },
      ],
      6,
    )
  })
  const ring = tube(
    'ring',
    'brass',
    [
      { at: [0, hang - 0.036, 0], radius: 0.0005 },
      { at: [0, hang - 0.034, 0], radius: 0.007 },
      { at: [0, hang - 0.022, 0], radius: 0.004 },
      { at: [0, hang - 0.002, 0], radius: 0.003 },
    ],
    10,
  )
  return [[[lathe('pan', 'brass', 0, 0, bowl, 48), ...cords, ring], brass]]
}

/**
 * The mark of priority: a tablet of cinnabar with one stroke, the first number, which hangs by its own
 * cord from the end of the beam, before the pan's; a tassel under it.
 */
export function markParts(): Dyed[] {
  const { hang } = measures
  const [top, tall, front] = [hang - 0.074, 0.066, 0.024] as const
  const slab = (wide: number, y: number, high: number, z: number): Chart[] =>
    block(
      'mark',
      'cloth',
      [-wide / 2, y, z],
      [
        [wide, 0, 0],
        [0, high, 0],
        [0, 0, 0.006],
      ],
      { bevel: 0.0012 },
    )
  const rod = (knots: readonly (readonly [y: number, radius: number])[]): Chart[] => [
    tube(
      'mark',
      'cloth',
      knots.map(([y, radius]) => ({ at: [0, y, front + 0.003] as const, radius })),
      10,
    ),
  ]
  const foot = top - tall
  return [
    [slab(0.042, foot, tall, front), '#A63A2B'],
    [slab(0.028, foot + tall / 2 - 0.003, 0.006, front + 0.0035), '#F0E4CC'],
    [
      rod([
        [hang + 0.004, 0.0005],
        [hang + 0.003, 0.0016],
        [top, 0.0016],
        [top - 0.001, 0.0016],
      ]),
      '#8A2E22',
    ],
    [
      rod([
        [foot, 0.002],
        [foot - 0.006, 0.0055],
        [foot - 0.011, 0.0035],
        [foot - 0.016, 0.0055],
        [foot - 0.05, 0.008],
        [foot - 0.0505, 0.0005],
      ]),
      '#8A2E22',
    ],
  ]
}

/** The thing that stands for a decision, in their order: a copy, a sheet, a spool, a box. */
export function thingParts(decision: number): Dyed[] {
  const cuboid = (size: readonly [number, number, number], y: number, bevel = 0.0012): Chart[] =>
    block(
      'thing',
      'cloth',
      [-size[0] / 2, y, -size[2] / 2],
      [
        [size[0], 0, 0],
        [0, size[1], 0],
        [0, 0, size[2]],
      ],
      { bevel },
    )
  const turned = (outline: readonly OutlinePoint[]): Chart[] => [
    lathe('thing', 'cloth', 0, 0, outline, 24),
  ]
  if (decision === 0)
    return [[[lathe('copy', 'cloth', 0, 0, turnedOutline('meiping', 0.1), 20)], '#7FB6B2']]
  if (decision === 1)
    return [
      [cuboid([0.06, 0.0035, 0.082], 0), '#F3EDDF'],
      [cuboid([0.042, 0.0006, 0.0045], 0.0035, 0), '#A63A2B'],
      ...[-0.026, -0.014, 0.012, 0.022].map((z): Dyed => [
        cuboid([0.044, 0.0005, 0.0022], 0.0035, 0).map((chart) => movedBy(chart, [0, 0, z])),
        '#55504A',
      ]),
    ]
  if (decision === 2)
    return [
      [turned(spool), '#A87C55'],
      [turned(thread), '#2E5E7E'],
    ]
  return [
    [cuboid([0.066, 0.04, 0.066], 0), '#6E2018'],
    [cuboid([0.07, 0.02, 0.07], 0.041), '#84291D'],
    [cuboid([0.026, 0.0012, 0.026], 0.061, 0), '#D0A552'],
  ]
}

const spool: readonly OutlinePoint[] = [
  [0.001, 0],
  [0.026, 0],
  [0.026, 0],
  [0.026, 0.006],
  [0.026, 0.006],
  [0.012, 0.009],
  [0.012, 0.055],
  [0.026, 0.058],
  [0.026, 0.058],
  [0.026, 0.064],
  [0.026, 0.064],
  [0.001, 0.064],
]
const thread: readonly OutlinePoint[] = [
  [0.012, 0.009],
  [0.02, 0.012],
  [0.0225, 0.032],
  [0.02, 0.052],
  [0.012, 0.055],
]

const movedBy = (chart: Chart, by: Vector): Chart =>
  chart.kind === 'flat'
    ? {
        ...chart,
        origin: [chart.origin[0] + by[0], chart.origin[1] + by[1], chart.origin[2] + by[2]],
      }
    : { ...chart, points: chart.points.map((value, i) => value + (by[i % 3] ?? 0)) }

/** Bodies of one draw that are moved apart from one another. The caller disposes of the geometry. */
export type Moved = {
  geometry: BufferGeometry
  /** Sets a body down at that place, metres. */
  set: (body: number, x: number, y: number, z: number) => void
}

export function movedBodies(bodies: readonly (readonly Dyed[])[]): Moved {
  const { geometry, counts } = dyedGeometry(bodies.flat())
  const places = geometry.getAttribute('position')
  const first = Float32Array.from(places.array)
  const starts = [0]
  let part = 0
  for (const parts of bodies)
    starts.push(parts.reduce((end) => end + 3 * (counts[part++] ?? 0), starts.at(-1) ?? 0))
  return {
    geometry,
    set: (body, x, y, z) => {
      const [from = 0, to = 0] = [starts[body], starts[body + 1]]
      for (let i = from; i < to; i += 3) {
        places.array[i] = (first[i] ?? 0) + x
        places.array[i + 1] = (first[i + 1] ?? 0) + y
        places.array[i + 2] = (first[i + 2] ?? 0) + z
      }
      places.needsUpdate = true
    },
  }
}
