import { codeOf } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Sheet } from '#lettering'
import type { Kind, Solid } from '../types.ts'
import {
  columns,
  depth,
  out,
  palette,
  pitch,
  plate,
  rowNames,
  rows,
  rowTop,
  swatchAt,
} from './measures.ts'
import { coloursRule, coloursState, paletteSize, swatchCount, type ColoursAct } from './rule.ts'
import { coloursWords } from './words.ts'

/** What the exhibition's files say of the colours, row by row from the left. */
export type ColourNames<Text = string> = {
  swatches: readonly { sign: string; name: Text }[]
  palette: Text
  saved: Text
}

/** Read by the schema, and cut to one language since. */
export const coloursOf = ({ artefact }: Exhibit<string>): ColourNames =>
  artefact.with as ColourNames

/** Swatches of silk with their names; one is pulled to the light, five are kept. */
export const colourNames: Kind = {
  finished: true,
  labelled: true,
  rule: coloursRule,
  words: coloursWords,
  acts: (exhibit, state) => {
    const { swatches, palette: named, saved: saysSaved } = coloursOf(exhibit)
    const { pulled, kept, saved } = coloursState(state)
    const at = pulled ?? 0
    const pull = (swatch: number): ColoursAct => ({
      do: 'pull',
      swatch: (swatch + swatchCount) % swatchCount,
    })
    const group = (Math.floor(at / columns) + 1) % rows
    const open = pulled === undefined ? undefined : swatches[pulled]
    const chosen = kept.map((each) => swatches[each]?.name ?? '').join(', ')
    const list = kept.length > 0 ? `${named} (${kept.length}/${paletteSize}): ${chosen}.` : ''
    const texts = [
      open
        ? open.name === open.sign
          ? codeOf(open.sign)
          : `${open.sign} ${codeOf(open.sign)}`
        : '',
      list,
      saved > 0 ? saysSaved : '',
    ]
    return {
      buttons: [
        {
          word: coloursWords.swatchBefore,
          act: pull(pulled === undefined ? swatchCount - 1 : at - 1),
        },
        { word: coloursWords.nextSwatch, act: pull(pulled === undefined ? 0 : at + 1) },
        { word: coloursWords.nextGroup, act: pull(pulled === undefined ? 0 : group * columns) },
        ...(open
          ? ([
              {
                word: coloursWords.keepColour,
                act: { do: 'keep', swatch: at } satisfies ColoursAct,
                pressed: kept.includes(at),
              },
              { word: coloursWords.putBack, act: { do: 'putBack' } satisfies ColoursAct },
            ] as const)
          : []),
        ...(kept.length === paletteSize
          ? [{ word: coloursWords.savePalette, act: { do: 'save' } satisfies ColoursAct } as const]
          : []),
      ],
      ...(open
        ? {
            tells: {
              word: coloursWords.swatchOf,
              at: at + 1,
              of: swatchCount,
              title: open.name,
              text: texts.filter(Boolean).join('\n\n'),
            },
          }
        : {}),
    }
  },
  solids: () => {
    const width = columns * pitch.across
    const bar = (y: number, from: number, size: Solid['size'], material: string): Solid => ({
      form: 'box',
      at: [0, y, from + size[2] / 2 - depth / 2],
      size,
      material,
    })
    // On pale timber white silk is told from its ground, and black too.
    return [
      bar(0, 0, [width + 0.01, rows * pitch.down, out.board], 'pale-timber'),
      ...Array.from({ length: rows }, (_, row) =>
        bar(rowTop(row) + 0.004, 0.012, [width - 0.02, 0.009, 0.009], 'brass'),
      ),
    ]
  },
  inscriptions: (exhibit, _, language) => {
    const { swatches, palette: named } = coloursOf(exhibit)
    const z = out.plate - depth / 2
    return [
      ...swatches.map(({ sign, name }, swatch) => ({
        sheet: nameSheet(name, language === 'zh' ? '' : sign, codeOf(sign)),
        at: [swatchAt(swatch)[0], rowNames(Math.floor(swatch / columns)), z] as const,
        width: plate.width,
        plate: 'paper' as const,
      })),
      {
        sheet: nameSheet(named, '', ''),
        at: [palette.x, rowNames(rows - 1), z] as const,
        width: palette.width,
        plate: 'paper' as const,
      },
    ]
  },
}

/** The name; under it what it is in Chinese, and the code. */
function nameSheet(name: string, sign: string, code: string): Sheet {
  const second = `${sign} ${code}`.trim()
  return {
    texts: [
      { level: 'title', text: name, scale: 0.5 },
      ...(second
        ? [
            {
              level: 'caption',
              text: second,
              language: 'zh',
              scale: 0.66,
              before: 0.25,
            } as const,
          ]
        : []),
    ],
    margin: { x: 0.006, y: 0.004 },
    distance: 1.5,
    height: { least: plate.height, most: plate.height },
    floor: 0.5,
    align: 'centre',
    stand: 'middle',
  }
}
