import { lastStep } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Acts } from '#ui'
import { steps } from '../bench/bench.ts'
import { benchActs, filledIn, type BenchSays } from '../bench/benchActs.ts'
import { benchWords } from '../bench/benchWords.ts'
import { benchFront, benchRule, benchTable } from '../bench/benchFront.ts'
import { cardFront, cardOn } from '../cardFront.ts'
import { box } from '../stand.ts'
import type { Kind, Solid } from '../types.ts'
import { bridgePlaces, mistSteps, opening } from './measures.ts'
import { brushRule, brushState, type BrushAct, type BrushState } from './rule.ts'
import { mountainBrushWords } from './words.ts'

/** What the exhibition's files say of the brush. */
export type MountainBrush<Text = string> = BenchSays<Text> & {
  seed: number
  empty: Text
  host: Text
  distances: readonly Text[]
  looks: Text
  inside: Text
  rule: Text
}

/** Read by the schema, and cut to one language since. */
export const brushOf = ({ artefact }: Exhibit<string>): MountainBrush =>
  artefact.with as MountainBrush

const rule = { width: 0.86, height: 0.11 } as const
/** How far the board behind the silk reaches round it, and how thick it is, metres. */
const [round, thick] = [0.02, 0.03] as const

/** One ridge drawn in a stroke; a rule makes a landscape of it that is walked into. */
export const mountainBrush: Kind = {
  finished: true,
  labelled: true,
  rule: brushRule,
  words: { ...benchWords, ...mountainBrushWords },
  sound: (before, now) => {
    const [was, is] = [brushState(before), brushState(now)]
    if (is.taken > was.taken) return 'pluck'
    return is.now.ridge === was.now.ridge || is.stroke === was.stroke ? undefined : 'brush'
  },
  acts: (exhibit, state) => {
    const says = brushOf(exhibit)
    const now = brushState(state)
    return benchActs(says, now, buttonsIn(now), factsIn(says, now))
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const [, high] = spot.size
    const foot = -high / 2
    const { width, height, bottom, out } = opening
    return [
      ...benchTable(spot.on, spot.size),
      ...cardFront(spot.size, benchFront),
      box(
        [0, foot + bottom + height / 2, out - thick / 2 - 0.004],
        [width + 2 * round, height + 2 * round, thick],
        'dark-timber',
      ),
      box([0, foot + 0.014, out + 0.16], [rule.width + 0.02, 0.028, 0.1], 'dark-timber'),
      // What the rule is written on stands in that rail.
      box(
        [0, foot + 0.02 + rule.height / 2, out + 0.208],
        [rule.width + 0.016, rule.height + 0.016, 0.012],
        'dark-timber',
      ),
      ...brushAt(0.76, foot),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const foot = -size[1] / 2
    const { title, lead } = exhibit
    return [
      // At the left, where it hides neither brush nor stone.
      cardOn({ title, lead, interpretation }, size, { ...benchFront, right: -benchFront.right }),
      {
        sheet: benchRule(brushOf(exhibit).rule, rule.height, {
          scale: 1.35,
          margin: { x: 0.012, y: 0.006 },
          align: 'centre',
        }),
        at: [0, foot + 0.02 + rule.height / 2, opening.out + 0.215],
        width: rule.width,
        plate: 'paper',
      },
    ]
  },
}

function buttonsIn({ step, now, inside }: BrushState): Acts['buttons'] {
  const act = (does: BrushAct) => does
  const words = mountainBrushWords
  const walk = [
    { word: words.walkIn, act: act({ do: 'walk', by: 1 }), pressed: inside !== undefined },
    ...(inside === undefined
      ? []
      : [{ word: words.walkBack, act: act({ do: 'walk', by: -1 }) } as const]),
  ]
  switch (step) {
    case steps.try:
      return [
        { word: words.higher, act: act({ do: 'raise', by: 1 }) },
        { word: words.lower, act: act({ do: 'raise', by: -1 }) },
        { word: words.brushLeft, act: act({ do: 'brush', by: -1 }) },
        { word: words.brushRight, act: act({ do: 'brush', by: 1 }) },
      ]
    case steps.make: {
      const at = now.bridge === undefined ? 3 : (now.bridge + 1) % bridgePlaces
      return [
        { word: words.moreMist, act: act({ do: 'mist', by: 1 }) },
        { word: words.lessMist, act: act({ do: 'mist', by: -1 }) },
        { word: words.towardsHigh, act: act({ do: 'distance', by: -1 }) },
        { word: words.towardsLevel, act: act({ do: 'distance', by: 1 }) },
        { word: words.bridge, act: act({ do: 'bridge', at }) },
        ...walk,
      ]
    }
    default:
      return walk
  }
}

/** What is told of the mountain. */
function factsIn(says: MountainBrush, { step, now, inside }: BrushState): string[] {
  const walked = inside === undefined ? '' : filledIn(says.inside, [Math.round(inside)])
  const mean = now.ridge.reduce((sum, high) => sum + high, 0) / now.ridge.length
  const highest = Math.max(0.05, ...now.ridge)
  const empty = filledIn(says.empty, [Math.round(100 * (1 - mean / highest))])
  const named = says.distances[Math.round((now.distance / lastStep) * 2)] ?? ''
  const at = now.bridge === undefined ? '–' : `${now.bridge + 1}/${bridgePlaces}`
  if (step === steps.look) return [says.host, walked]
  if (step === steps.try) return [empty]
  if (step === steps.make)
    return [filledIn(says.looks, [`${now.mist}/${mistSteps}`, named, at]), walked]
  return [empty, walked]
}

/**
 * A brush that lies on its rest beside the silk, its hairs to the front: handle and hairs; and a stone to rub ink on.
 */
function brushAt(x: number, foot: number): Solid[] {
  const lies = { form: 'turned', size: [0.03, 0.2, 0.03], lies: true } as const
  return [
    {
      ...lies,
      at: [x, foot + 0.03, -0.02],
      material: 'timber',
      outline: [
        [0.001, 0],
        [0.008, 0.02],
        [0.011, 0.19],
      ],
    },
    {
      ...lies,
      at: [x, foot + 0.03, 0.17],
      material: 'cloth',
      outline: [
        [0.0105, 0],
        [0.0135, 0.018],
        [0.012, 0.04],
        [0.006, 0.062],
        [0.0008, 0.074],
      ],
    },
    ...[0.03, 0.15].map((z) => box([x, foot + 0.011, z], [0.07, 0.022, 0.018], 'dark-stone')),
    box([x + 0.002, foot + 0.012, 0.335], [0.1, 0.024, 0.13], 'dark-stone'),
  ]
}
