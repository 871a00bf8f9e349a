import { seeded } from '#kit'
import { bridgeReach, picture, type Landscape, type Layer, type ScrollSection } from './compose.ts'
import { lineThrough, type Mark, type Place } from './marks.ts'
import { mist } from './mist.ts'
import { heightOn, mountainInSteps, type Mountain, type Stand } from './mountain.ts'
import { mountainMarks } from './mountainMarks.ts'
import { silk } from './pigments.ts'
import { boat, bridge, dots, hut, pines } from './smallThings.ts'
import { ripples } from './water.ts'

/** The silk that everything is painted on. */
export const groundMarks = (): Mark[] => [
  {
    path: lineThrough(
      [
        [0, 0],
        [picture.width, 0],
        [picture.width, picture.height],
        [0, picture.height],
      ],
      true,
    ),
    wash: {
      from: 0,
      to: picture.height,
      stops: [
        [0, silk.upper],
        [1, silk.lower],
      ],
    },
  },
]

/** How far each layer has gone into the air: 0 is near, 1 the ground itself. */
const air = [0, 0, 0.06, 0.3, 0.55] as const

/** A section from its farthest layer to its nearest, as the brush goes, a few marks at a time. */
export function* sectionMarks(of: Landscape, section: ScrollSection): Generator<Mark[]> {
  for (const layer of section.layers.toReversed())
    yield* layerMarks(of, section, layer, { away: air[layer.depth] ?? 0, water: true })
}

/** How high a bank of mist stands, as a part of its host's height. */
const usualMist = 0.16

/** How far a layer has gone into the air, whether its water is drawn, its mist, and its picture. */
type LayerLook = {
  away: number
  water: boolean
  misty?: number
  frame?: { width: number; height: number }
}

/**
 * One plane of depth of a section: its water, its mountains, what stands on them, and its mist; if
 * nothing else is said, as it is near and without its water. It comes a few marks at a time, so that
 * whoever paints can rest between.
 */
export function* layerMarks(
  { seed }: Landscape,
  section: ScrollSection,
  { depth, foot, stands }: Layer,
  { away, water, misty = usualMist, frame = picture }: LayerLook = { away: 0, water: false },
): Generator<Mark[]> {
  const own = seed * 53 + depth * 7 + Math.round(section.from)
  const random = seeded(own)
  const next = section.layers.find((layer) => layer.depth === depth - 1)?.foot ?? frame.height
  const edges = [section.from, section.to] as const
  if (water) yield ripples(own, edges, [foot - 4, next + 3], frame.height)
  // Hills that lie in front are painted last.
  for (const [i, stand] of stands.toSorted((a, b) => b.height - a.height).entries()) {
    const one = yield* drawn(stand)
    yield* mountainMarks(own + i, one, away)
    if (depth < 4) yield* growth(random, one, depth)
  }
  if (depth > 0) yield mist(own, edges, foot + 6, misty * section.host)
  if (depth === 1) yield [...crossings(section, foot, frame.width), ...boats(random, section, foot)]
}

/** A mountain, before anything of it is to be painted: a rest after each step. */
function* drawn(stand: Stand): Generator<Mark[], Mountain> {
  const steps = mountainInSteps(stand)
  let step = steps.next()
  while (!step.done) {
    yield []
    step = steps.next()
  }
  return step.value
}

/** Leaves along the crest, huts in folds, pines on spurs and at the foot. */
function* growth(
  random: () => number,
  { ridge, foot, x, half, height, role }: Mountain,
  depth: number,
): Generator<Mark[]> {
  const low = (part: number) => x + (random() * 2 - 1) * half * part
  const onSlope = (at: number): Place => {
    const own = foot - heightOn(ridge, at, foot)
    return [at, foot - own * (0.05 + 0.5 * random() * random())]
  }
  const crest = ridge
    .filter((_, i) => i > 4 && i < ridge.length - 4)
    .filter(() => random() < (depth < 3 ? 0.16 : 0.1))
    .map(([at, up]): Place => [at, up + 1.4])
  const groves = role === 'host' ? 5 : role === 'guest' ? 4 : depth === 0 ? 3 : 2
  const feet = Array.from({ length: depth < 3 ? groves : 0 }, () => low(0.8)).flatMap((middle) =>
    Array.from({ length: 3 + Math.floor(random() * 6) }, () =>
      onSlope(middle + (random() - 0.5) * 34),
    ),
  )
  const homes = depth < 3 && height > 14 && random() < 0.75 ? 1 + Math.floor(random() * 3) : 0
  const site = low(0.55)
  const huts = Array.from({ length: homes }, (_, i) =>
    hut(site + i * 15, foot - 1 - 2 * random(), 9 + 4 * random()),
  )
  yield dots(random, crest)
  yield huts.flat()
  yield pines(
    random,
    feet.toSorted((a, b) => a[1] - b[1]),
  )
}

/** The bridges over the water that parts this section from the next and from the one before. */
function crossings({ from, to }: ScrollSection, foot: number, width: number): Mark[] {
  const half = (to - from) * bridgeReach
  return [from, to]
    .filter((edge) => edge > 1 && edge < width - 1)
    .flatMap((edge) => bridge(edge - half, edge + half, foot - 2))
}

function boats(random: () => number, { from, to }: ScrollSection, foot: number): Mark[] {
  return Array.from({ length: 3 }, () =>
    boat(
      from + (to - from) * (0.06 + 0.88 * random()),
      foot + 8 + 16 * random(),
      15 + 6 * random(),
    ),
  ).flat()
}
