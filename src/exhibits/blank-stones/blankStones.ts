import type { Exhibit } from '#exhibition'
import type { Sheet } from '#lettering'
import { box } from '../stand.ts'
import type { Kind, Solid } from '../types.ts'

/** What the exhibition's files say of the stones. */
export type BlankStones<Text = string> = {
  areas: readonly Text[]
  members: readonly { name: Text; role: Text; area: number }[]
}

/** Read by the schema, and cut to one language since. */
const stonesOf = ({ artefact }: Exhibit<string>): BlankStones => artefact.with as BlankStones

/** A stone: its side and how far it stands out (content brief, T0-4); where stones stand, metres. */
const stone = { side: 0.12, thick: 0.06, rim: 0.011, sunk: 0.005 } as const
const [columns, rows] = [4, 3]
const count = columns * rows
const pitch = { across: 0.4, down: 0.27 } as const
const top = 0.46
/** Signs under the board, their outer ends under its own; the shade of one does not reach the next. */
const sign = { width: 0.44, height: 0.15, y: -0.5, pitch: 0.57 } as const
/** The wall's side of the place. */
const back = -0.04

const stoneAt = (n: number): readonly [x: number, y: number] => [
  ((n % columns) - (columns - 1) / 2) * pitch.across,
  top - Math.floor(n / columns) * pitch.down,
]

/** Twelve stones that stay blank until there are names to engrave, and three signs under them. */
export const blankStones: Kind = {
  finished: true,
  labelled: true,
  solids: () => [
    // Pale stones are told from a pale wall by what is behind them.
    box([0, 0.17, back + 0.005], [1.58, 0.84, 0.01], 'dark-timber'),
    ...Array.from({ length: rows }, (_, row) => {
      const y = stoneAt(row * columns)[1] - stone.side / 2
      return box([0, y - 0.006, back + 0.035], [1.56, 0.012, 0.07], 'brass')
    }),
    // A stone is a seal's: its face lies a little within a rim. Where it stands the shelf is dark.
    ...Array.from({ length: count }, (_, n): Solid[] => {
      const [x, y] = stoneAt(n)
      const { side, thick, rim, sunk } = stone
      const [inner, deep, under] = [side - 1.8 * rim, thick - sunk, side - 0.004]
      return [
        box([x, y, back + deep / 2], [inner, inner, deep], 'marble'),
        {
          form: 'frame',
          at: [x, y, back + thick / 2],
          size: [side, side, thick],
          material: 'marble',
          bar: rim,
        },
        box([x, y - side / 2 + 0.0004, back + thick / 2], [under, 0.0008, thick], 'shadow'),
      ]
    }).flat(),
  ],
  inscriptions: (exhibit) => {
    const { areas, members } = stonesOf(exhibit)
    return [
      ...areas.map((area, n) => ({
        sheet: areaSheet(area),
        at: [(n - 1) * sign.pitch, sign.y, back + 0.012] as const,
        width: sign.width,
        plate: 'brass' as const,
      })),
      ...members.slice(0, count).map(({ name, role, area }, n) => {
        const [x, y] = stoneAt(n)
        return {
          sheet: memberSheet(name, `${role}, ${areas[area - 1] ?? ''}`),
          at: [x, y, back + stone.thick + 0.001] as const,
          width: stone.side - 0.004,
          plate: 'marble' as const,
        }
      }),
    ]
  },
}

/** The name of an area of research. */
const areaSheet = (text: string): Sheet => ({
  texts: [{ level: 'lead', text, scale: 0.8 }],
  margin: { x: 0.03, y: 0.015 },
  distance: 1.5,
  height: { least: sign.height, most: sign.height },
  floor: 0.5,
  align: 'centre',
  stand: 'middle',
})

/** What is engraved in a stone. */
const memberSheet = (name: string, under: string): Sheet => ({
  texts: [
    { level: 'lead', text: name, scale: 0.5 },
    { level: 'caption', text: under, scale: 0.4, before: 0.4 },
  ],
  margin: { x: 0.008, y: 0.01 },
  distance: 1,
  height: { least: stone.side - 0.004, most: stone.side - 0.004 },
  floor: 0.3,
  align: 'centre',
  stand: 'middle',
})
