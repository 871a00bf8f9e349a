import { fieldsEach, fieldsOf, nine } from '#craft'
import type { Exhibit, Size } from '#exhibition'
import { nameSheet } from '#lettering'
import type { Inscription, Kind } from '../types.ts'
import { curveCount, curvesRule, curvesState, type CurvesAct } from './rule.ts'
import { curveWords } from './words.ts'

/** What the exhibition's files say of the frieze. */
export type NineCurves<Text = string> = {
  rule: Text
  none: Text
  /** With # for the number of fields lit. */
  some: Text
  all: Text
}

/** Breadth of the frame's bars, how deep the fields lie in it, and how far in its grid begins, metres. */
const bar = 0.025
const lies = 0.03

/** The grid in its frame: width, height, and the plane behind it in the hanging. */
export const gridIn = ([width, height, depth]: Size) => ({
  width: width - 2 * bar,
  height: height - 2 * bar,
  back: depth / 2 - lies,
})

/** Plates under the frieze: a curve's number and shift, and the rule, metres. */
const [number, ruled] = [
  { width: 0.32, height: 0.1 },
  { width: 2.35, height: 0.17 },
]

/** Nine curves on a grid of 270 glazed fields, lit one by one. */
export const nineCurves: Kind = {
  finished: true,
  labelled: true,
  rule: curvesRule,
  words: curveWords,
  acts: (exhibit, state) => {
    const { rule, none, some, all } = saidOf(exhibit)
    const { lit } = curvesState(state)
    const fields = lit.length * fieldsEach
    const text = lit.length === 0 ? none : lit.length === curveCount ? all : some
    return {
      buttons: [
        { word: curveWords.lightNext, act: { do: 'light' } satisfies CurvesAct },
        { word: curveWords.putOut, act: { do: 'putOut' } satisfies CurvesAct },
      ],
      tells: {
        word: curveWords.litOf,
        at: lit.length,
        of: curveCount,
        title: exhibit.title,
        text: `${text.replaceAll('#', String(fields))}\n\n${rule}`,
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const { back } = gridIn(size)
    return [
      {
        form: 'box',
        at: [0, 0, (back - depth / 2) / 2],
        size: [width - bar, height - bar, back + depth / 2],
        material: 'shadow',
      },
      { form: 'frame', at: [0, 0, 0], size, material: 'dark-stone', bar },
    ]
  },
  inscriptions: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { rule } = saidOf(exhibit)
    const [, height, depth] = size
    const { width } = gridIn(size)
    const front = 0.008 - depth / 2
    const under = -height / 2 - 0.045 - number.height / 2
    const numbers = Array.from({ length: nine.curves }, (_, n): Inscription => {
      const { left, wide } = fieldsOf(n, width)
      const text = `${n + 1} · ${n * nine.shift}°`
      return {
        sheet: nameSheet(text, number.height, lined(0.9)),
        at: [left + wide / 2, under, front],
        width: number.width,
        plate: 'paper',
      }
    })
    return [
      ...numbers,
      {
        sheet: nameSheet(rule, ruled.height, lined(0.92)),
        at: [0, under - number.height / 2 - 0.045 - ruled.height / 2, front],
        width: ruled.width,
        plate: 'paper',
      },
    ]
  },
}

/** Read by the schema, and cut to one language since. */
const saidOf = ({ artefact }: Exhibit<string>): NineCurves => artefact.with as NineCurves

/** A line on a plate under the frieze. */
const lined = (scale: number) => ({ scale, margin: { x: 0.012, y: 0.01 }, floor: 0.5 })
