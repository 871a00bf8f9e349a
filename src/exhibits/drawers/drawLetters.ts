import { nameSheet, type Coverage, type Sheet } from '#lettering'
import type { Language } from '#words'
import { sheetsTogether } from '../sheetsTogether.ts'
import { card, drawerCount, plate, sentence } from './measures.ts'

const pixelsPerMetre = 540
const [wide, verbHigh, saidHigh] = [card.width, plate.height, sentence.height].map((metres) =>
  Math.ceil(metres * pixelsPerMetre),
) as [number, number, number]
/** An empty row above: what has nothing written on it is as white as the rest. */
const empty = 2
const [across, down] = [wide * drawerCount, empty + verbHigh + saidHigh]

const verbSheet = (text: string): Sheet =>
  nameSheet(text, plate.height, { scale: 1.05, margin: { x: 0.012, y: 0.008 }, floor: 0.5 })

const saidSheet = (text: string): Sheet => ({
  texts: [{ level: 'body', text }],
  margin: { x: 0.024, y: 0.008 },
  distance: 1.5,
  height: { least: sentence.height, most: sentence.height },
  floor: 0.5,
  grow: 1.3,
})

/** The verbs in a row, and the sentences in a row under them. Rejects where there is no canvas. */
export const drawLetters = (
  drawers: readonly { verb: string; says: string }[],
  language: Language,
): Promise<Coverage> =>
  sheetsTogether(
    [across, down],
    drawers.flatMap(({ verb, says }, drawer) => {
      const left = drawer * wide
      return [
        { sheet: verbSheet(verb), width: plate.width, left, top: empty },
        { sheet: saidSheet(says), width: card.width, left, top: empty + verbHigh },
      ]
    }),
    language,
    pixelsPerMetre,
  )

type Part = readonly [left: number, top: number, right: number, bottom: number]
const part = (left: number, top: number, width: number, height: number): Part => [
  left / across,
  top / down,
  (left + width) / across,
  (top + height) / down,
]

/** Where a drawer's verb and its sentence stand in what was drawn; and a place with nothing. */
export const verbPart = (drawer: number): Part =>
  part(drawer * wide, empty, plate.width * pixelsPerMetre, plate.height * pixelsPerMetre)
export const saidPart = (drawer: number): Part =>
  part(
    drawer * wide,
    empty + verbHigh,
    card.width * pixelsPerMetre,
    sentence.height * pixelsPerMetre,
  )
export const emptyPart: Part = part(0, 0, 0, 0)
