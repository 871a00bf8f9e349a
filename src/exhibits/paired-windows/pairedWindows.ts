import { pairedWindow } from '#craft'
import type { Exhibit } from '#exhibition'
import { shelfSheet } from '#lettering'
import { box } from '../stand.ts'
import type { Inscription, Kind } from '../types.ts'
import { pairsRule, pairsState, windowCount, type PairsAct } from './rule.ts'
import { pairsWords } from './words.ts'

/** What the exhibition's files say of the six windows. */
type Pairs<Text = string> = {
  alike: Text
  windows: readonly { name: Text; maker: Text; symmetry: Text }[]
}

/** Where the middles of a pair's two windows stand, and the plates under them, metres. */
export const middleOf = (size: readonly number[], side: number): number =>
  (side * 2 - 1) * ((size[0] ?? 0) / 2 - pairedWindow.size / 2)
const plate = { width: 1.2, height: 0.2, under: 0.04 } as const
const sentence = { width: 1.2, height: 0.09 } as const

// Read by the schema, and cut to one language since.
const pairsOf = ({ artefact }: Exhibit<string>): Pairs => artefact.with as Pairs

/** Three pairs of square windows, and a sheet of glass with the axes of symmetry. */
export const pairedWindows: Kind = {
  finished: true,
  labelled: true,
  rule: pairsRule,
  words: pairsWords,
  acts: (exhibit, given) => {
    const { alike, windows } = pairsOf(exhibit)
    const { glass } = pairsState(given)
    const open = glass === undefined ? undefined : windows[glass]
    const slide = (window?: number): PairsAct =>
      window === undefined ? { do: 'slide' } : { do: 'slide', window: window % windowCount }
    return {
      buttons: [
        { word: pairsWords.glass, act: slide(open ? undefined : 0), pressed: open !== undefined },
        ...(glass === undefined ? [] : [{ word: pairsWords.next, act: slide(glass + 1) }]),
      ],
      ...(open && glass !== undefined
        ? {
            tells: {
              word: pairsWords.windowOf,
              at: glass + 1,
              of: windowCount,
              title: open.name,
              text: `**${open.symmetry}**\n\n${open.maker}\n\n${alike}`,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { size: wide } = pairedWindow
    return [0, 1].map((side) =>
      box([middleOf(size, side), 0, -size[2] / 2 + 0.015], [wide, wide, 0.03], 'dark-timber'),
    )
  },
  inscriptions: (exhibit, place): Inscription[] => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { alike, windows } = pairsOf(exhibit)
    const under = -size[1] / 2 - plate.under
    const out = -size[2] / 2 + 0.008
    return [
      ...[0, 1].flatMap((side): Inscription[] => {
        const said = windows[place * 2 + side]
        if (!said) return []
        const { name, maker, symmetry } = said
        return [
          {
            sheet: {
              ...shelfSheet({ title: name, lead: `${maker} ${symmetry}` }, plate),
              floor: 0.42,
            },
            at: [middleOf(size, side), under - plate.height / 2, out],
            width: plate.width,
            plate: 'paper',
          },
        ]
      }),
      {
        sheet: { ...shelfSheet({ title: alike }, sentence), align: 'centre', stand: 'middle' },
        at: [0, under - plate.height - 0.03 - sentence.height / 2, out],
        width: sentence.width,
        plate: 'paper',
      },
    ]
  },
}
