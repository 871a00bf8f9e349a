import { coverageOf, nameSheet, type Coverage, type Sheet } from '#lettering'
import type { Language } from '#words'
import { sheetCanvas } from '../sheetCanvas.ts'
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
export async function drawLetters(
  drawers: readonly { verb: string; says: string }[],
  language: Language,
): Promise<Coverage> {
  const canvas = document.createElement('canvas')
  canvas.width = across
  canvas.height = down
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = '#000'
  context.fillRect(0, 0, across, down)
  await Promise.all(
    drawers.map(async ({ verb, says }, drawer) => {
      const [name, said] = await Promise.all([
        sheetCanvas(verbSheet(verb), plate.width, language, pixelsPerMetre),
        sheetCanvas(saidSheet(says), card.width, language, pixelsPerMetre),
      ])
      context.drawImage(name.context.canvas, drawer * wide, empty)
      context.drawImage(said.context.canvas, drawer * wide, empty + verbHigh)
    }),
  )
  return coverageOf(context.getImageData(0, 0, across, down))
}

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
