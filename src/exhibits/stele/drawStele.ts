import { fontCss, fontOf, type Coverage } from '#lettering'
import type { Language } from '#words'
import { ink, inkCanvas } from '../inkCanvas.ts'
import { field, order } from './measures.ts'

/** Pixels of a cell of the texture: a field of lines, and a greeting in each language. */
const wide = 440
const high = Math.round((wide * field.height) / field.width)
const cells = 1 + order.length
const apart = 16

/** Where the lines, or a greeting, are in the texture. */
export const partOf = (cell: 'lines' | Language): readonly [number, number, number, number] => {
  const at = cell === 'lines' ? 0 : 1 + order.indexOf(cell)
  return [0, at / cells, 1, (at + 1) / cells]
}

/** The lines that stand for a text, and the greetings, cut into stone. */
export async function drawStele(greetings: Readonly<Record<Language, string>>): Promise<Coverage> {
  const font = (language: Language, size: number) => fontCss(fontOf('lead', language), size)
  // A font that does not come is written in its fallback.
  await Promise.allSettled(
    order.map((language) => document.fonts.load(font(language, 60), greetings[language])),
  )
  const { context, coverage } = inkCanvas(wide, high * cells)
  context.fillStyle = '#900'
  for (let y = apart; y < high - 4; y += apart) {
    // The last line of a paragraph is shorter.
    const short = Math.round(y / apart) % 7 === 6 ? 0.55 : 1
    context.fillRect(8, y, (wide - 16) * short, 2.5)
  }
  order.forEach((language, i) =>
    write(context, greetings[language], (size) => font(language, size), (i + 1) * high),
  )
  return coverage()
}

/** A greeting in the middle of its cell, as large as it may be there. */
function write(
  context: CanvasRenderingContext2D,
  text: string,
  font: (size: number) => string,
  top: number,
): void {
  const pieces = text.includes(' ') ? text.split(/(?<= )/) : [...text]
  for (let size = 84; size > 20; size -= 4) {
    context.font = font(size)
    const lines = linesOf(context, pieces, wide - 24)
    if (lines.length * size * 1.34 > high - 12) continue
    if (lines.some((line) => context.measureText(line).width > wide - 16)) continue
    context.fillStyle = ink
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    lines.forEach((line, n) =>
      context.fillText(
        line.trim(),
        wide / 2,
        top + high / 2 + (n - (lines.length - 1) / 2) * size * 1.34,
      ),
    )
    return
  }
}

/** The pieces in lines no longer than so many pixels; no line begins with a mark. */
function linesOf(
  context: CanvasRenderingContext2D,
  pieces: readonly string[],
  most: number,
): string[] {
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1)
    const longer = `${last ?? ''}${piece}`
    const fits = context.measureText(longer.trimEnd()).width <= most || /^[，。！,.!]$/u.test(piece)
    if (last === undefined || !fits) return [...lines, piece]
    return [...lines.slice(0, -1), longer]
  }, [])
}
