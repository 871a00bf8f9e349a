import { beamBoxes, beamLayout, beamLengths, beamRanks, block } from '#craft'
import { plateSheet } from '#lettering'
import type { Inscription, Kind, Solid } from '../types.ts'
import { beamsOf, lengthAt, partName, ruler, spansOf } from './beams.ts'
import { beamsRule, beamsState, nextPart, type BeamsAct } from './rule.ts'
import { beamWords } from './words.ts'

/** Three painted beams whose parts give their names, and whose length a visitor changes. */
export const paintedBeams: Kind = {
  finished: true,
  labelled: true,
  rule: beamsRule,
  words: beamWords,
  acts: (exhibit, state) => {
    const { parts, rule } = beamsOf(exhibit)
    const now = beamsState(state)
    const length = lengthAt(now.length)
    const act = (does: BeamsAct): BeamsAct => does
    const { shown } = now
    const span = shown && spansOf(shown.beam, length)[shown.span]
    const part = shown && span && parts[partName(shown.beam, span.part)]
    const { box, rows } = beamLayout('xuanzi', length)
    return {
      buttons: [
        { word: beamWords.shorter, act: act({ do: 'length', by: -1 }) },
        { word: beamWords.longer, act: act({ do: 'length', by: 1 }) },
        {
          word: beamWords.nameParts,
          act: act(shown ? { do: 'name' } : { do: 'name', ...nextPart(now) }),
          pressed: shown !== undefined,
        },
        ...(shown
          ? [{ word: beamWords.nextPart, act: act({ do: 'name', ...nextPart(now) }) } as const]
          : []),
      ],
      tells:
        shown && part
          ? {
              word: beamWords.partOf,
              at: shown.beam + 1,
              of: beamRanks.length,
              title: part.name,
              text: part.says,
            }
          : {
              word: beamWords.lengthOf,
              at: now.length + 1,
              of: beamLengths.length,
              title: String(length / 10),
              text: rule[box ? 'box' : rows === 2 ? 'two' : rows === 1 ? 'one' : 'none'],
            },
    }
  },
  solids: (exhibit, place) => {
    const depth = exhibit.places[place]?.size[2] ?? 0
    const bar = (x: number, y: number, [w, h]: readonly [number, number]): Solid => ({
      form: 'box',
      at: [x, y, 0.008 - depth / 2],
      size: [w, h, 0.016],
      material: 'brass',
    })
    const longest = (beamLengths.at(-1) ?? 0) / 1000
    return [
      // Two iron-dark battens carry the beams.
      ...[-0.5, 0.5].map((x): Solid => ({
        form: 'box',
        at: [x, 0.11, 0.01 - depth / 2],
        size: [0.06, 1.54, 0.02],
        material: 'dark-timber',
      })),
      bar(0, ruler.y, [longest + 0.02, 0.012]),
      ...beamLengths.flatMap((length) =>
        [-1, 1].map((side) => bar((side * length) / 2000, ruler.y + 0.02, [0.01, 0.05])),
      ),
    ]
  },
  casts: (exhibit, place) => {
    const depth = exhibit.places[place]?.size[2] ?? 0
    const long = lengthAt(beamsState(undefined).length) / 1000
    return beamRanks.flatMap((rank) => {
      const { y, height, thick } = beamBoxes[rank]
      return block(
        `beam/${rank}`,
        'timber',
        [-long / 2, y - height / 2, back - depth / 2],
        [
          [long, 0, 0],
          [0, height, 0],
          [0, 0, thick],
        ],
      )
    })
  },
  inscriptions: (exhibit, place, language) => {
    const depth = exhibit.places[place]?.size[2] ?? 0
    const { ranks } = beamsOf(exhibit)
    const z = 0.018 - depth / 2
    const plate = (
      text: string,
      [x, y]: readonly [number, number],
      [width, height]: readonly [number, number],
      distance: number,
    ) =>
      ({
        sheet: {
          ...plateSheet({ name: text }, { width, height }),
          distance,
          align: 'centre',
          stand: 'middle',
        },
        at: [x, y, z],
        width,
        plate: 'paper',
      }) satisfies Inscription
    const metres = new Intl.NumberFormat(language, { minimumFractionDigits: 1 })
    return [
      ...beamRanks.map((rank) => {
        const { y, height } = beamBoxes[rank]
        return plate(ranks[rank], [1.1, y - height / 2 - under[rank]], [0.78, 0.084], 1.2)
      }),
      ...beamLengths.map((length) =>
        plate(metres.format(length / 1000), [length / 2000, ruler.y - 0.045], [0.088, 0.056], 0.9),
      ),
    ]
  },
}

/** How far under a beam its name hangs: under the lowest, which one sees from above, a little lower. */
const under = { hexi: 0.078, xuanzi: 0.078, suzhou: 0.1 } as const

/** How far the beams' backs stand before the wall, metres. */
export const back = 0.022
