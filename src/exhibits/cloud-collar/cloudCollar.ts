import type { Exhibit, Size } from '#exhibition'
import { shelfSheet } from '#lettering'
import type { Kind, Spot } from '../types.ts'
import { collarRule, collarState, type CollarAct, type Heads } from './rule.ts'
import { collarWords } from './words.ts'

/** What the exhibition's files say of the collar. */
export type CloudCollar<Text = string> = {
  lobes: Record<LobeName, { name: Text; text: Text }>
  /** Where the point stands: #1 from the axis and #2 up, in hundredths of a head. */
  point: Text
  rule: Text
}
type LobeName = 'four' | 'six' | 'eight'

const counts: readonly (readonly [Heads, LobeName])[] = [
  [4, 'four'],
  [6, 'six'],
  [8, 'eight'],
]

/** How far one press moves the point, hundredths of a head. */
const step = 3

/** The frame of timber round the cloth, metres, and the plate in its corner. */
export const bar = 0.024
const plate = { width: 0.25, height: 0.19 } as const

/** A collar of ruyi heads that all follow one point: half a head, mirrored and turned. */
export const cloudCollar: Kind = {
  finished: true,
  labelled: true,
  rule: collarRule,
  words: collarWords,
  acts: (exhibit, given) => {
    const { lobes, point: says } = collarOf(exhibit)
    const { heads, point } = collarState(given)
    const name = counts.find(([count]) => count === heads)?.[1] ?? 'four'
    const push = (across: number, up: number): CollarAct => ({ do: 'push', by: [across, up] })
    const told = says.replace('#1', String(point[0])).replace('#2', String(point[1]))
    return {
      buttons: [
        { word: collarWords.outwards, act: push(step, 0) },
        { word: collarWords.inwards, act: push(-step, 0) },
        { word: collarWords.up, act: push(0, step) },
        { word: collarWords.down, act: push(0, -step) },
        { word: collarWords.back, act: { do: 'back' } satisfies CollarAct },
        ...counts.map(([count, called]) => ({
          word: collarWords[called],
          act: { do: 'heads', to: count } satisfies CollarAct,
          pressed: count === heads,
        })),
      ],
      tells: {
        word: collarWords.symmetry,
        at: heads,
        of: heads,
        title: lobes[name].name,
        text: `${lobes[name].text}\n\n${told}`,
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    return [
      {
        form: 'box',
        at: [0, 0, -depth / 4],
        size: [width - bar, height - bar, depth / 2],
        material: 'cloth',
      },
      { form: 'frame', at: [0, 0, 0], size, material: 'dark-timber', bar },
    ]
  },
  inscriptions: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    return [
      {
        sheet: {
          ...shelfSheet({ title: '' }, plate),
          texts: [{ level: 'caption', text: collarOf(exhibit).rule }],
          stand: 'middle',
        },
        at: cornerOf(size),
        width: plate.width,
        plate: 'paper',
      },
    ]
  },
}

/** Read by the schema, and cut to one language since. */
const collarOf = ({ artefact }: Exhibit<string>): CloudCollar => artefact.with as CloudCollar

/** The lower left corner within the frame. */
const cornerOf = ([width, height]: Size): Spot => [
  -width / 2 + bar + 0.02 + plate.width / 2,
  -height / 2 + bar + 0.02 + plate.height / 2,
  0.006,
]
