import { kente, ndebele, type KenteBlock } from '#craft'
import type { Exhibit } from '#exhibition'
import { shelfSheet } from '#lettering'
import { box } from '../stand.ts'
import type { Inscription, Kind } from '../types.ts'
import { artsRule, artsState, stripCount, type ArtsAct } from './rule.ts'
import { artsWords } from './words.ts'

/** What the exhibition's files say of the cloth and of the wall. */
export type Arts<Text = string> = {
  kente: { name: Text; rule: Text; strip: Text; blocks: Record<KenteBlock, Text> }
  ndebele: { name: Text; rule: Text; half: Text; whole: Text }
}

/** Read by the schema, and cut to one language since. */
export const artsOf = ({ artefact }: Exhibit<string>): Arts => artefact.with as Arts

/** The exhibit's places: the cloth hangs in the first, the wall is the second. */
export const clothPlace = 0

/** The plate under a picture, metres. */
const plate = { width: 1.36, height: 0.23, under: 0.05 } as const

/** The steps of the wall's top: where each part stands, how broad it is and how high it reaches, metres. */
const gable = [
  [0, 2 * ndebele.half, ndebele.tops[0]],
  [0, ndebele.half + ndebele.pillar, ndebele.tops[1]],
  [0, 2 * ndebele.pillar, ndebele.top],
] as const

/** A cloth of four strips, woven over and over, and a wall of which one half is painted. */
export const kenteAndNdebele: Kind = {
  finished: true,
  labelled: true,
  rule: artsRule,
  words: artsWords,
  acts: (exhibit, given) => {
    const says = artsOf(exhibit)
    const state = artsState(given)
    const act = (does: ArtsAct) => does
    const design = state.strips[state.strip]
    const done = state.fields.filter((field) => field !== null).length
    return {
      buttons: [
        ...state.strips.map((_, strip) => ({
          title: `${says.kente.strip} ${strip + 1}`,
          act: act({ do: 'strip', strip }),
          pressed: state.strip === strip,
        })),
        { word: artsWords.block, act: act({ do: 'block' }) },
        { word: artsWords.colours, act: act({ do: 'colours' }) },
        { word: artsWords.weave, act: act({ do: 'weave' }) },
        { word: artsWords.begin, act: act({ do: 'begin' }) },
        { word: artsWords.paint, act: act({ do: 'paint' }) },
        { word: artsWords.mirror, act: act({ do: 'mirror' }), pressed: state.mirrored },
        { word: artsWords.wall, act: act({ do: 'wall' }) },
      ],
      tells:
        state.last === 'kente' && design
          ? {
              word: artsWords.strip,
              at: state.strip + 1,
              of: stripCount,
              title: says.kente.blocks[design.block],
              text: says.kente.rule,
            }
          : {
              word: artsWords.fields,
              at: done,
              of: state.fields.length,
              title: state.mirrored ? says.ndebele.whole : says.ndebele.half,
              text: says.ndebele.rule,
            },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const back = -depth / 2
    // Plaster under the paint, its top in steps as the pillar and the fields have it.
    if (place !== clothPlace)
      return gable.map(([x, wide, top], i) =>
        box(
          [x, (top - height / 2) / 2, back + 0.009 + i * 0.0004],
          [wide, top + height / 2, 0.018],
          'plaster',
        ),
      )
    return [
      box([0, height / 2 + 0.014, 0], [width + 0.1, 0.03, depth], 'dark-timber'),
      box([0, 0, back + 0.006], [width, kente.long, 0.012], 'shadow'),
    ]
  },
  inscriptions: (exhibit, place): Inscription[] => {
    const [, height = 0, depth = 0] = exhibit.places[place]?.size ?? []
    const { name, rule } = artsOf(exhibit)[place === clothPlace ? 'kente' : 'ndebele']
    return [
      {
        sheet: { ...shelfSheet({ title: name, lead: rule }, plate), floor: 0.42 },
        at: [0, -height / 2 - plate.under - plate.height / 2, -depth / 2 + 0.008],
        width: plate.width,
        plate: 'paper',
      },
    ]
  },
}
