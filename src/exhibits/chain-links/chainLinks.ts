import type { Exhibit } from '#exhibition'
import type { Sheet, Stroke } from '#lettering'
import { box } from '../stand.ts'
import type { Inscription, Kind } from '../types.ts'
import { aidAt, aidPlate, board, chain, linkAt, linkPlate, quotePlate } from './measures.ts'
import { linksRule, linksState, type LinksAct } from './rule.ts'
import { aidSigns, linkSigns } from './signs.ts'
import { linksWords } from './words.ts'

/** What the exhibition's files say of the chain. */
export type ChainLinks<Text = string> = {
  links: readonly Text[]
  /** `serves` counts links from 1. */
  aids: readonly { name: Text; serves: readonly number[]; text: Text }[]
  reached: Text
  beyond: Text
  quote: Text
  quoted: Text
}

/** Read by the schema, and cut to one language since. */
export const linksOf = ({ artefact }: Exhibit<string>): ChainLinks => artefact.with as ChainLinks

/** Which links the aids that are on serve, by their numbers from 0: how many aids each. */
export const served = ({ aids, links }: ChainLinks, on: readonly boolean[]): number[] =>
  links.map(
    (_, link) => aids.filter(({ serves }, aid) => on[aid] && serves.includes(link + 1)).length,
  )

/** Five links of an industry, and four aids that are switched on and off. */
export const chainLinks: Kind = {
  finished: true,
  labelled: true,
  rule: linksRule,
  sound: () => 'tick',
  words: linksWords,
  acts: (exhibit, given) => {
    const words = linksOf(exhibit)
    const { on, last } = linksState(given)
    const counts = served(words, on)
    const named = (which: (count: number) => boolean) =>
      words.links.filter((_, link) => which(counts[link] ?? 0)).join(', ')
    const [reached, beyond] = [named((count) => count > 0), named((count) => count === 0)]
    const texts = [
      last === undefined || !on[last] ? '' : (words.aids[last]?.text ?? ''),
      reached && words.reached.replace('[links]', reached),
      beyond && words.beyond.replace('[links]', beyond),
    ]
    return {
      buttons: words.aids.map(({ name }, aid) => ({
        title: name,
        act: { do: 'switch', aid, on: !on[aid] } satisfies LinksAct,
        pressed: on[aid] === true,
      })),
      ...(last === undefined
        ? {}
        : {
            tells: {
              word: linksWords.aidsOn,
              at: on.filter(Boolean).length,
              of: on.length,
              title: '',
              text: texts.filter(Boolean).join('\n\n'),
            },
          }),
    }
  },
  solids: () => {
    const { width, height, thick, back } = board
    const peg = [0.016, 0.016, chain.z - back] as const
    const side = linkAt(4) + chain.straight + chain.bend
    return [
      box([0, 0, back + thick / 2], [width, height, thick], 'pale-timber'),
      ...[-1, 1].map((sign) => box([sign * side, chain.up, (back + chain.z) / 2], peg, 'brass')),
    ]
  },
  inscriptions: (exhibit) => {
    const { links, aids, quote, quoted } = linksOf(exhibit)
    const z = board.back + board.thick + 0.003
    return [
      ...links.map((name, link): Inscription => ({
        sheet: signed(name, linkPlate.height, linkSigns[link]),
        at: [linkAt(link), linkPlate.up, z],
        width: linkPlate.width,
        plate: 'paper',
      })),
      ...aids.map(({ name }, aid): Inscription => ({
        sheet: signed(name, aidPlate.height, aidSigns[aid]),
        at: [aidAt(aid), aidPlate.up, z],
        width: aidPlate.width,
        plate: 'paper',
      })),
      {
        sheet: quoteSheet(quote, quoted),
        at: [0, quotePlate.up, z],
        width: quotePlate.width,
        plate: 'paper',
      },
    ]
  },
}

/** A name with its sign before it. */
const signed = (name: string, height: number, glyph: readonly Stroke[] = []): Sheet => ({
  // Small enough for the longest word of the three languages beside its sign.
  texts: [{ level: 'caption', text: name, scale: 0.72 }],
  margin: { x: 0.014, y: 0.026 },
  distance: 1.3,
  height: { least: height, most: height },
  floor: 0.5,
  stand: 'middle',
  glyph,
})

const quoteSheet = (quote: string, by: string): Sheet => ({
  texts: [
    { level: 'lead', text: quote, scale: 0.8 },
    { level: 'caption', text: by, scale: 0.8, before: 0.4 },
  ],
  margin: { x: 0.03, y: 0.014 },
  distance: 1.3,
  height: { least: quotePlate.height, most: quotePlate.height },
  floor: 0.5,
  stand: 'middle',
})
