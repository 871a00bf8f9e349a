import { giraffeBones, tube } from '#craft'
import type { Exhibit } from '#exhibition'
import { nameSheet } from '#lettering'
import { box } from '../stand.ts'
import { ownDesk } from '../lectern.ts'
import type { Inscription, Kind } from '../types.ts'
import { diorama } from './measures.ts'
import { outlinesRule, outlinesState, type OutlinesAct } from './rule.ts'
import { giraffeWords } from './words.ts'

type Part<Text> = { name: Text; says: Text }
/** What the exhibition's files say of the animal and its two outlines. */
export type Giraffe<Text = string> = {
  made: Part<Text>
  outlines: { giraffe: Text; qilin: Text }
  over: Text
  parts: readonly Part<Text>[]
}

/** Read by the schema, and cut to one language since. */
const saidOf = ({ artefact }: Exhibit<string>): Giraffe => artefact.with as Giraffe

/** The plates: on the desk, and under each outline, metres. */
const card = { width: 0.72, height: 0.29 } as const
/** Where its desk stands on the floor before the slab, beside the hind legs, and how high it is. */
const desk = { x: 1.1, z: 1.17, up: 0.86 } as const
const ofName = { width: 0.62, height: 0.1 } as const

/** A giraffe at full height, a ship at its feet, and its outline beside a qilin's. */
export const giraffeKind: Kind = {
  finished: true,
  labelled: true,
  rule: outlinesRule,
  words: giraffeWords,
  sound: () => 'tick',
  acts: (exhibit, given) => {
    const { made, over: saysOver, parts } = saidOf(exhibit)
    const { over, part } = outlinesState(given)
    const act = (does: OutlinesAct): OutlinesAct => does
    const open = part === undefined ? undefined : parts[part]
    const texts = [open?.says ?? made.says, ...(over ? [saysOver] : [])]
    return {
      buttons: [
        { word: giraffeWords.layOver, act: act({ do: 'over', on: !over }), pressed: over },
        { word: giraffeWords.partBefore, act: act({ do: 'part', by: -1 }) },
        { word: giraffeWords.partAfter, act: act({ do: 'part', by: 1 }) },
        ...(open ? [{ word: giraffeWords.whole, act: act({ do: 'whole' }) }] : []),
      ],
      tells: {
        word: open ? giraffeWords.partOf : giraffeWords.made,
        at: (part ?? 0) + 1,
        of: parts.length,
        title: open?.name ?? made.name,
        text: texts.join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, high, deep] = size
    const floor = -high / 2
    const { slab, ship, panel } = diorama
    return [
      box([0, floor + slab / 2, 0], [width, slab, deep], 'marble'),
      box([ship.x, floor + slab + ship.up / 2, ship.z], [1.06, ship.up, 0.4], 'dark-timber'),
      box(
        [panel.x, floor + panel.height / 2, panel.z],
        [panel.width, panel.height, panel.thick],
        'plaster',
      ),
      box([panel.x, floor + 0.05, panel.z], [panel.width + 0.06, 0.1, 0.22], 'dark-timber'),
    ]
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    return giraffeBones.map(({ from, to, radii }, i) => {
      const knots = [from, to].map((at, end) => ({
        at: [diorama.middle - at[0], at[1] + diorama.slab - high / 2, -at[2]] as const,
        radius: radii[end === 0 ? 0 : 1],
      }))
      return tube(`giraffe/${i}`, 'bark', knots, 10)
    })
  },
  inscriptions: (exhibit, place, _, { interpretation }): Inscription[] => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const { title, lead } = exhibit
    const { outlines } = saidOf(exhibit)
    const { panel, outline } = diorama
    const under = (name: string, x: number): Inscription => ({
      sheet: nameSheet(name, ofName.height, {
        scale: 0.7,
        margin: { x: 0.012, y: 0.01 },
        floor: 0.5,
      }),
      at: [x, -high / 2 + 0.3, panel.z + panel.thick / 2 + 0.004],
      width: ofName.width,
      plate: 'paper',
    })
    return [
      ownDesk({ title, lead, interpretation }, card, desk, high),
      under(outlines.giraffe, outline.giraffe - 0.16),
      under(outlines.qilin, outline.qilin),
    ]
  },
}
