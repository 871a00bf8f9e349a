import { pairedWindow } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Sheet } from '#lettering'
import { box } from '../stand.ts'
import type { Inscription, Kind, Solid } from '../types.ts'
import { deep, footOf, frame, glass, hangsIn, pairAt, pairs, windowAt } from './measures.ts'
import { pairsRule, pairsState, windowCount, type PairsAct } from './rule.ts'
import { pairsWords } from './words.ts'

/** What the exhibition's files say of the six windows. */
export type Pairs<Text = string> = {
  alike: Text
  windows: readonly { name: Text; maker: Text; dates: Text; symmetry: Text }[]
}

/** The plate under a pair, metres. */
const plate = { width: 1.32, height: 0.42, under: 0.04 } as const
/** How far its face and the front of its board stand off the wall, metres. */
const [face, board] = [0.029, 0.026] as const

/** The beam over the glass: its height and depth, and how far it goes past the outer windows, metres. */
const head = { high: 0.09, deep: 0.13, past: 0.12 } as const

// Read by the schema, and cut to one language since.
const pairsOf = ({ artefact }: Exhibit<string>): Pairs => artefact.with as Pairs

/** Three pairs of square windows, and sheets of glass with the axes of their symmetry. */
export const pairedWindows: Kind = {
  finished: true,
  labelled: true,
  rule: pairsRule,
  words: pairsWords,
  acts: (exhibit, given) => {
    const { alike, windows } = pairsOf(exhibit)
    const { glass: over } = pairsState(given)
    const open = over === undefined ? undefined : windows[over]
    const slide = (window?: number): PairsAct =>
      window === undefined ? { do: 'slide' } : { do: 'slide', window: window % windowCount }
    return {
      buttons: [
        { word: pairsWords.glass, act: slide(open ? undefined : 0), pressed: open !== undefined },
        ...(over === undefined ? [] : [{ word: pairsWords.next, act: slide(over + 1) }]),
      ],
      ...(open && over !== undefined
        ? {
            tells: {
              word: pairsWords.windowOf,
              at: over + 1,
              of: windowCount,
              title: open.name,
              text: `**${open.symmetry}**\n\n${open.maker} ${open.dates}\n\n${alike}`,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, height, depth] = size
    const frames = pairsOf(exhibit).windows.map((_, window): Solid => ({
      form: 'frame',
      at: [...windowAt(window, height), 0],
      size: [pairedWindow.size, pairedWindow.size, depth],
      material: 'dark-timber',
      bar: frame.bar,
    }))
    const rods = Array.from({ length: pairs.count }, (_, pair) =>
      rodsOf(pairAt(pair), height, depth),
    )
    const boards = Array.from({ length: pairs.count }, (_, pair) =>
      box(
        [pairAt(pair), plateUp(height), (board - depth) / 2],
        [plate.width, plate.height, board],
        'dark-timber',
      ),
    )
    return [...frames, ...boards, ...rods.flat(), headOver(height, depth)]
  },
  inscriptions: (exhibit, place): Inscription[] => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, height, depth] = size
    const { alike, windows } = pairsOf(exhibit)
    return Array.from({ length: pairs.count }, (_, pair): Inscription => ({
      sheet: pairSheet(alike, fromAbove(windows, pair)),
      at: [pairAt(pair), plateUp(height), face - depth / 2],
      width: plate.width,
      plate: 'paper',
    }))
  },
}

/** The middle of a plate from the middle of a place of that height, metres. */
const plateUp = (height: number): number => footOf(height) - plate.under - plate.height / 2

/** The two windows of a pair, the upper one first. */
const fromAbove = (windows: Pairs['windows'], pair: number): Pairs['windows'] =>
  [2 * pair, 2 * pair + 1]
    .toSorted((a, b) => hangsIn(b).up - hangsIn(a).up)
    .flatMap((window) => windows[window] ?? [])

/** The sentence on a pair, and of both its windows who made such things, when, and their symmetry. */
const pairSheet = (alike: string, windows: Pairs['windows']): Sheet => ({
  texts: [
    { level: 'lead', text: alike, scale: 38 / 42 },
    ...windows.flatMap(({ name, maker, dates, symmetry }) => [
      { level: 'title', text: name, scale: 38 / 54, before: 0.45 } as const,
      {
        level: 'caption',
        text: `${maker} ${dates} ${symmetry}`,
        scale: 1.15,
        before: 0.12,
      } as const,
    ]),
  ],
  margin: { x: 0.05, y: 0.035 },
  distance: 1.5,
  height: { least: plate.height, most: plate.height },
  floor: 0.5,
})

/** The two rods of a pair's glass, what holds them to the wall, and what the glass comes down on. */
function rodsOf(x: number, height: number, depth: number): Solid[] {
  const { rod, waits, above } = glass
  const half = pairedWindow.size / 2
  const [foot, top] = [footOf(height), height / 2 + waits + above]
  const wall = -depth / 2
  const out = wall + deep.glass
  return [-1, 1].flatMap((side) => {
    const at = x + side * (half + rod / 2 + 0.004)
    const arm = (y: number) => box([at, y, (wall + out) / 2], [rod, rod, deep.glass], 'brass')
    return [
      box([at, (top + foot) / 2, out], [rod, top - foot, rod], 'brass'),
      arm(top - 0.02),
      arm(height / 2 + 0.03),
      box([at - side * 0.02, foot - 0.006, out], [0.05, rod, 0.03], 'brass'),
    ]
  })
}

/** The beam on the wall that all rods come down from. */
function headOver(height: number, depth: number): Solid {
  const wide = (pairs.count - 1) * pairs.pitch + pairedWindow.size + 2 * head.past
  const y = height / 2 + glass.waits + glass.above + head.high / 2
  return box([0, y, head.deep / 2 - depth / 2], [wide, head.high, head.deep], 'dark-timber')
}
