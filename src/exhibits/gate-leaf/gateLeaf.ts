import { gateCasts, gateLeaf as measures } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Kind, Solid } from '../types.ts'
import { gateRule, gateState, type GateAct } from './rule.ts'
import { gateWords } from './words.ts'

/** What the exhibition's files say of the gate. */
export type GateLeaf<Text = string> = { whole: Text; knock: Text }

/** The leaf's front out of the middle of its place, metres. */
export const front = 0.01

const { rows, columns, width, height } = measures
/** Of what the leaf stands and turns on, metres. */
const [sill, post] = [0.05, 0.05] as const

/** A gate leaf whose studs are counted by nines, and that is knocked at. */
export const gateLeaf: Kind = {
  finished: true,
  labelled: true,
  rule: gateRule,
  words: gateWords,
  acts: (exhibit, state) => {
    const now = gateState(state)
    const act = (does: GateAct): GateAct => does
    return {
      buttons: [
        now.counted < rows
          ? { word: gateWords.countNine, act: act({ do: 'count' }) }
          : { word: gateWords.countAgain, act: act({ do: 'again' }) },
        { word: gateWords.knock, act: act({ do: 'knock' }) },
      ],
      ...told(exhibit, state),
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? hung(size) : []
  },
  casts: () =>
    gateCasts().map((chart) =>
      chart.kind === 'flat'
        ? { ...chart, origin: [chart.origin[0], chart.origin[1], chart.origin[2] + front] as const }
        : { ...chart, points: chart.points.map((value, i) => value + (i % 3 === 2 ? front : 0)) },
    ),
  inscriptions: () => [],
}

/** The sum so far and how it is made, or of the knock. */
function told({ artefact }: Exhibit<string>, state: unknown) {
  // Read by the schema, and cut to one language since.
  const { whole, knock } = artefact.with as GateLeaf
  const { counted, told: last } = gateState(state)
  if (state === undefined) return {}
  const sum = counted * columns
  if (last === 'knock')
    return {
      tells: { word: gateWords.knocked, at: counted, of: rows, title: String(sum), text: knock },
    }
  if (counted === 0) return {}
  const digits = [...String(sum)].join(' + ')
  const sums = [`${counted} × ${columns} = ${sum}`, ...(sum > 9 ? [`${digits} = 9`] : [])]
  const text = counted === rows ? `${sums.join('\n\n')}\n\n${whole}` : sums.join('\n\n')
  return { tells: { word: gateWords.rowOf, at: counted, of: rows, title: String(sum), text } }
}

/** A sill of stone, the post that the leaf turns on between its shoes, and a lintel. */
function hung([wide, high, deep]: readonly [number, number, number]): Solid[] {
  const x = -width / 2 + 0.012
  const foot = sill - high / 2
  const ring = (at: number, tall: number): Solid => ({
    form: 'turned',
    at: [x, at, front - 0.045],
    size: [0.12, tall, 0.12],
    material: 'brass',
    outline: [
      [0.056, 0],
      [0.058, 0.004],
      [0.058, tall - 0.004],
      [0.056, tall],
      [post, tall],
    ],
  })
  return [
    {
      form: 'box',
      at: [0, (sill - high) / 2, 0],
      size: [wide, sill, deep],
      material: 'dark-stone',
    },
    {
      form: 'turned',
      at: [x, foot, front - 0.045],
      size: [0.1, high - sill, 0.1],
      material: 'lacquer',
      outline: [
        [post, 0],
        [post, height + 0.03],
        [post, height + 0.03],
        [0.001, height + 0.03],
      ],
    },
    ring(foot, 0.09),
    ring(foot + height - 0.09, 0.09),
    {
      form: 'box',
      at: [0, high / 2 - 0.025, -0.01],
      size: [wide, 0.05, 0.18],
      material: 'dark-timber',
    },
  ]
}
