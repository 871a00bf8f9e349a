import { fontCss, fontOf, type Coverage } from '#lettering'
import type { Language } from '#words'
import { accent, ink, inkCanvas } from '../inkCanvas.ts'
import { board, fine, listSide, names, rowAt, rows, sectorAt } from './measures.ts'

const fontAt = (em: number, language: Language) => fontCss(fontOf('lead', language), em * fine)

/** A square canvas of that many metres, its origin in the middle, once the font of a text has come. */
async function squareFor(side: number, font: string, text: string) {
  // A font that does not come is written in its fallback.
  await Promise.allSettled([document.fonts.load(font, text)])
  const pixels = Math.round(side * fine)
  const square = inkCanvas(pixels, pixels)
  square.context.translate(pixels / 2, pixels / 2)
  square.context.textBaseline = 'middle'
  square.context.fillStyle = ink
  square.context.font = font
  return square
}

/** The names of the sectors round the ring, on a square as wide as the board. */
export async function writeNames(
  sectors: readonly string[],
  language: Language,
): Promise<Coverage> {
  const font = fontAt(names.em, language)
  const { context, coverage } = await squareFor(2 * board.radius, font, sectors.join(''))
  sectors.forEach((name, sector) => writeName(context, name, sector))
  return coverage()
}

/** A sector's name beside its point: outside it at the sides, over and under it at top and bottom. */
function writeName(context: CanvasRenderingContext2D, name: string, sector: number): void {
  const [x, y] = sectorAt(sector)
  const upright = Math.abs(y) > Math.abs(x)
  const off = names.off + (upright ? names.em * 0.5 : 0)
  context.textAlign = upright ? 'center' : x > 0 ? 'left' : 'right'
  const [atX, atY] = upright ? [x, y + Math.sign(y) * off] : [x + Math.sign(x) * off, y]
  context.fillText(name, atX * fine, -atY * fine)
}

/** The exhibits of a pair, one under another, the marked one in the accent. */
export async function writeListed(
  listed: readonly { id: string; name: string }[],
  marked: number,
  language: Language,
): Promise<Coverage> {
  const lines = listed.map(({ id, name }) => `${id.toUpperCase()} · ${name}`)
  const font = fontAt(rows.em, language)
  const { context, coverage } = await squareFor(listSide, font, lines.join(''))
  context.textAlign = 'center'
  lines.forEach((line, row) => {
    context.fillStyle = row === marked ? accent : ink
    context.font = font
    // A long title is written smaller, never narrower.
    const fit = Math.min(1, (rows.wide * fine) / context.measureText(line).width)
    context.font = fontAt(rows.em * fit, language)
    context.fillText(line, 0, -rowAt(row, lines.length) * fine)
  })
  return coverage()
}
