import type { Exhibit } from '#exhibition'
import { type Sheet } from '#lettering'
import { standUnder } from '../stand.ts'
import { cardOn } from '../cardFront.ts'
import type { Kind, Solid } from '../types.ts'
import { paper, paste, sheets, tray, wordAt } from './measures.ts'
import { sealRule, sealState, type SealAct } from './rule.ts'
import { sealWords } from './words.ts'

/** What the exhibition's files say of the seals. */
export type SealPress<Text = string> = {
  signs: readonly { sign: string; name: Text }[]
  /** Said of a seal in relief, in intaglio, and of its print. */
  relief: Text
  intaglio: Text
  pressed: Text
  /** Under the enlarged face and the enlarged print. */
  face: Text
  print: Text
}

/** Read by the schema, and cut to one language since. */
export const sealsOf = ({ artefact }: Exhibit<string>): SealPress => artefact.with as SealPress

/** The plate under the table's edge, and how far before it it hangs, metres. */
const card = { width: 0.66, height: 0.27 } as const
/** Thickness of boards, and how far they reach round what is on them. */
const [thick, round] = [0.02, 0.012]

/** One of twelve words, cut as a new seal and pressed on paper. */
export const sealPress: Kind = {
  finished: true,
  labelled: true,
  rule: sealRule,
  words: sealWords,
  acts: (exhibit, state) => {
    const { signs, relief, intaglio, pressed } = sealsOf(exhibit)
    const now = sealState(state)
    const of = signs.length
    const word = now.word % of
    const chosen = signs[word]
    if (!chosen) return undefined
    const choose = (by: number): SealAct => ({ do: 'choose', word: (word + by + of) % of })
    const said = [now.intaglio ? intaglio : relief, ...(now.pressed ? [pressed] : [])]
    return {
      buttons: [
        { word: sealWords.nextWord, act: choose(1) },
        { word: sealWords.wordBefore, act: choose(-1) },
        { word: sealWords.intaglio, act: { do: 'turn' }, pressed: now.intaglio },
        { word: sealWords.press, act: { do: 'press' } },
        ...(now.pressed ? [{ word: sealWords.keep, act: { do: 'keep' } } as const] : []),
      ],
      tells: {
        word: sealWords.wordOf,
        at: word + 1,
        of,
        title: chosen.name === chosen.sign ? chosen.sign : `${chosen.sign} ${chosen.name}`,
        text: said.join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const top = -spot.size[1] / 2
    const y = top + sheets.up + sheets.height / 2
    const back = sheets.z - thick / 2 - 0.001
    const board = [sheets.width + 2 * round, sheets.height + round, thick] as const
    return [
      ...standUnder(spot.on, spot.size),
      box([sheets.face, y, back], board, 'dark-timber'),
      box([sheets.print, y, back], board, 'dark-timber'),
      box(
        [tray.x, y, back],
        [tray.columns * tray.wide + 2 * round, sheets.height + round, thick],
        'dark-timber',
      ),
      box(
        [paste.x, top + paste.high / 2, paste.z],
        [paste.side, paste.high, paste.side],
        'dark-timber',
      ),
      box(
        [paste.x, top + paste.high, paste.z],
        [paste.side - 0.016, 0.004, paste.side - 0.016],
        'red-limewash',
      ),
      box(
        [paper.x, top + paper.thick / 2, paper.z],
        [paper.width, paper.thick, paper.depth],
        'plaster',
      ),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const top = -size[1] / 2
    const { title, lead } = exhibit
    const { signs, face, print } = sealsOf(exhibit)
    const y = top + sheets.up + sheets.height / 2
    const enlarged = (x: number, text: string, look: 'marble' | 'paper') => ({
      sheet: captionSheet(text),
      at: [x, y, sheets.z] as const,
      width: sheets.width,
      plate: look,
    })
    return [
      cardOn({ title, lead, interpretation }, size, { card, right: 0.38 }),
      enlarged(sheets.face, face, 'marble'),
      enlarged(sheets.print, print, 'paper'),
      ...signs.map(({ sign, name }, i) => {
        const [right, up] = wordAt(i)
        return {
          sheet: wordSheet(sign, name),
          at: [tray.x + right, top + tray.up + up, sheets.z] as const,
          width: tray.wide - 0.006,
          plate: 'paper' as const,
        }
      }),
    ]
  },
}

/** A line at the foot of a sheet that stands. */
const captionSheet = (text: string): Sheet => ({
  texts: [{ level: 'caption', text, foot: true }],
  margin: { x: 0.02, y: 0.012 },
  distance: 1,
  height: { least: sheets.height, most: sheets.height },
  floor: 0.5,
  align: 'centre',
})

/** A word of the tray: its character, and what it means. */
const wordSheet = (sign: string, name: string): Sheet => ({
  texts: [
    { level: 'lead', text: sign, scale: 1.7, language: 'zh' },
    ...(name === sign ? [] : [{ level: 'caption', text: name, scale: 0.85, before: 0.2 } as const]),
  ],
  margin: { x: 0.006, y: 0.012 },
  distance: 1,
  height: { least: tray.high - 0.006, most: tray.high - 0.006 },
  floor: 0.5,
  align: 'centre',
  stand: 'middle',
})

const box = (at: Solid['at'], size: Solid['size'], material: string): Solid => ({
  form: 'box',
  at,
  size,
  material,
})
