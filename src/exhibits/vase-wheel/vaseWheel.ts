import {
  lathe,
  profileOf,
  proportionsOf,
  ringCount,
  ringsOf,
  turnedProfile,
  type Chart,
} from '#craft'
import type { Exhibit } from '#exhibition'
import type { Acts } from '#ui'
import { steps } from '../bench/bench.ts'
import { benchActs, filledIn, type BenchSays } from '../bench/benchActs.ts'
import { benchWords } from '../bench/benchWords.ts'
import { benchFront, benchRule, benchTable, railUnder } from '../bench/benchFront.ts'
import { cardFront, cardOn } from '../cardFront.ts'
import { box } from '../stand.ts'
import type { Kind, Solid } from '../types.ts'
import { board, rack, vaseHigh, wheel } from './measures.ts'
import { ringsOnShape, shapeOf, wheelRule, wheelState, type Clay, type WheelAct } from './rule.ts'
import { vaseWheelWords } from './words.ts'

/** What the exhibition's files say of the wheel. */
export type VaseWheel<Text = string> = BenchSays<Text> & {
  shapes: readonly Text[]
  glazes: readonly Text[]
  bands: readonly Text[]
  shapeSays: Text
  ringSays: Text
  ratios: Text
  bare: Text
  card: { widest: Text; mouth: Text; foot: Text; yours: Text }
  rule: Text
}

/** Read by the schema, and cut to one language since. */
export const wheelOf = ({ artefact }: Exhibit<string>): VaseWheel => artefact.with as VaseWheel

/** By how much one press moves a ring, in parts of the height. */
const pressPull = 0.02
const rule = { width: 0.25, height: 0.34 } as const

/** The line of a vase, foot to lip; parts of its height. */
export const profileIn = (clay: Clay) => profileOf(ringsOf(shapeOf(clay)).heights, clay.radii)

/** A vase thrown on a wheel: seven rings, old outlines, glazes and bands. */
export const vaseWheel: Kind = {
  finished: true,
  labelled: true,
  rule: wheelRule,
  words: { ...benchWords, ...vaseWheelWords },
  sound: (before, now) => {
    const [was, is] = [wheelState(before), wheelState(now)]
    if (is.taken > was.taken) return 'pluck'
    return is.now.glaze === was.now.glaze ? undefined : 'tick'
  },
  acts: (exhibit, state) => {
    const says = wheelOf(exhibit)
    const now = wheelState(state)
    return benchActs(says, now, buttonsIn(now), factsIn(says, now))
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const [, high] = spot.size
    const foot = -high / 2
    const upright = ({ x, z, width, height, thick }: typeof board | typeof rack, look: string) =>
      box([x, foot + height / 2, z - thick / 2], [width, height, thick], look)
    return [
      ...benchTable(spot.on, spot.size),
      ...cardFront(spot.size, benchFront),
      upright(board, 'dark-timber'),
      upright(rack, 'pale-timber'),
      railUnder(board, foot, 0.03),
      railUnder(rack, foot, 0.022),
      { ...wheelHead, at: [wheel.x, foot, wheel.z] },
    ]
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    return [cast(-high / 2 + wheel.high)]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const foot = -size[1] / 2
    const { title, lead } = exhibit
    return [
      cardOn({ title, lead, interpretation }, size, benchFront),
      {
        sheet: benchRule(wheelOf(exhibit).rule, rule.height, {
          scale: 1.2,
          margin: { x: 0.014, y: 0.014 },
        }),
        at: [board.x - board.width / 2 + rule.width / 2 + 0.02, foot + 0.4, board.z + 0.002],
        width: rule.width,
        plate: 'paper',
      },
    ]
  },
}

function buttonsIn({ step, ring, now, museum }: ReturnType<typeof wheelState>): Acts['buttons'] {
  const act = (does: WheelAct) => does
  const words = vaseWheelWords
  const grip = [
    { word: words.ringAbove, act: act({ do: 'ring', ring: (ring + 1) % ringCount }) },
    { word: words.ringBelow, act: act({ do: 'ring', ring: (ring + ringCount - 1) % ringCount }) },
  ]
  const lit = {
    word: words.museum,
    act: act({ do: 'museum' }),
    pressed: museum === true,
  }
  const spin = { word: words.spin, act: act({ do: 'spin' }) }
  switch (step) {
    case steps.look:
      return [{ word: words.nextShape, act: act({ do: 'shape' }) }, spin]
    case steps.try:
      return [
        { word: words.pullOut, act: act({ do: 'pull', ring, by: pressPull }) },
        { word: words.pushIn, act: act({ do: 'pull', ring, by: -pressPull }) },
        ...grip,
        spin,
      ]
    case steps.make: {
      const glaze = now.glaze === undefined ? 0 : (now.glaze + 1) % 9
      return [
        { word: words.nextGlaze, act: act({ do: 'glaze', glaze }) },
        { word: words.band, act: act({ do: 'band' }) },
        ...grip,
        lit,
      ]
    }
    default:
      return [lit]
  }
}

/** What is told of the vase in its step. */
function factsIn(says: VaseWheel, { step, ring, now }: ReturnType<typeof wheelState>): string[] {
  const { widest, mouth, foot } = proportionsOf(profileIn(now))
  const ratios = filledIn(
    says.ratios,
    [widest, mouth, foot].map((part) => Math.round(100 * part)),
  )
  const shape = filledIn(says.shapeSays, [says.shapes[now.shape] ?? ''])
  const grip = filledIn(says.ringSays, [ring + 1, ringsOnShape(now)])
  const glaze = now.glaze === undefined ? says.bare : (says.glazes[now.glaze] ?? '')
  const bands = now.bands.map(({ stamp }) => says.bands[stamp] ?? '')
  switch (step) {
    case steps.look:
      return [shape]
    case steps.try:
      return [grip, ratios]
    case steps.make:
      return [[glaze, ...bands].join(' · ')]
    default:
      return [ratios]
  }
}

/** The head of the wheel on its foot. */
const wheelHead: Solid = {
  form: 'turned',
  at: [0, 0, 0],
  size: [2 * wheel.radius, wheel.high, 2 * wheel.radius],
  material: 'timber',
  outline: [
    [0.07, 0],
    [0.07, 0],
    [0.06, wheel.high - 0.026],
    [wheel.radius - 0.004, wheel.high - 0.022],
    [wheel.radius, wheel.high - 0.018],
    [wheel.radius, wheel.high - 0.004],
    [wheel.radius - 0.004, wheel.high],
    [0.001, wheel.high],
  ],
}

/** The vase as baked light meets it: the first lump of clay. */
const cast = (up: number): Chart =>
  lathe(
    'clay',
    'marble',
    wheel.x,
    wheel.z,
    turnedProfile(profileIn(wheelState(undefined).now)).map(
      ([radius, at]) => [radius * vaseHigh, up + at * vaseHigh] as const,
    ),
    24,
  )
