import { latticePanel } from '#craft'
import { shelfSheet } from '#lettering'
import type { Kind, Solid } from '../types.ts'
import { wallRule, wallState, type WallAct } from './rule.ts'
import { middlesOf, namePlate, type LatticeWall } from './windows.ts'
import { latticeWords } from './words.ts'

/** Rails of timber over and under the windows, the sill and the head of the wall, metres. */
const [rail, edge] = [0.045, 0.035]

/** Lattices side by side in a wall against the day, their shadows on the floor. */
export const latticeWall: Kind = {
  finished: true,
  labelled: true,
  rule: wallRule,
  words: latticeWords,
  acts: (exhibit, state) => {
    // Read by the schema, and cut to one language since.
    const { windows } = exhibit.artefact.with as LatticeWall
    const { shown } = wallState(state)
    const open = shown === undefined ? undefined : windows[shown]
    const show = (window?: number): WallAct =>
      window === undefined ? { do: 'show' } : { do: 'show', window: window % windows.length }
    return {
      buttons: [
        {
          word: latticeWords.unitCell,
          act: show(open ? undefined : 0),
          pressed: open !== undefined,
        },
        ...(open && shown !== undefined
          ? [{ word: latticeWords.nextWindow, act: show(shown + 1) } as const]
          : []),
      ],
      ...(open && shown !== undefined
        ? {
            tells: {
              word: latticeWords.windowOf,
              at: shown + 1,
              of: windows.length,
              title: open.name,
              text: `**${open.symmetry}**\n\n${open.cell}`,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { windows, back = 0 } = exhibit.artefact.with as LatticeWall
    const [width, height, depth] = size
    const box = (x: number, y: number, [w, h, d]: readonly number[], material: string): Solid => ({
      form: 'box',
      at: [x, y, ((d ?? depth) - depth) / 2 - back],
      size: [w ?? 0, h ?? 0, d ?? depth],
      material,
    })
    const [half, open] = [height / 2, latticePanel.height / 2]
    // Between the rails and the edges above and below.
    const band = half - edge - open - rail
    const broad = width / windows.length - latticePanel.width
    const middles = middlesOf(windows.length, size)
    const piers = middles.slice(1).map((x, i) => (x + (middles[i] ?? x)) / 2)
    const end = width / 2 - broad / 4
    return [
      box(0, half - edge / 2, [width, edge, depth + 0.02], 'dark-timber'),
      box(0, edge / 2 - half, [width, edge, depth + 0.03], 'dark-timber'),
      ...[1, -1].flatMap((side) => [
        box(0, side * (open + rail / 2), [width, rail, depth + 0.008], 'dark-timber'),
        box(0, side * (open + rail + band / 2), [width, band, depth - 0.012], 'plaster'),
      ]),
      ...piers.map((x) => box(x, 0, [broad, 2 * open, depth - 0.012], 'plaster')),
      ...[-end, end].map((x) => box(x, 0, [broad / 2, 2 * open, depth - 0.012], 'plaster')),
    ]
  },
  inscriptions: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { windows, back = 0 } = exhibit.artefact.with as LatticeWall
    const low = -latticePanel.height / 2 - rail
    const middles = middlesOf(windows.length, size)
    return windows.map(({ name }, i) => ({
      sheet: { ...shelfSheet({ title: name }, namePlate), align: 'centre', stand: 'middle' },
      at: [middles[i] ?? 0, (low - size[1] / 2 + edge) / 2, size[2] / 2 - 0.006 - back],
      width: namePlate.width,
      plate: 'paper',
    }))
  },
}
