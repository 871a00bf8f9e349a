import { fontCss, fontOf, type Coverage } from '#lettering'
import { ownName, type Language } from '#words'
import { ink, inkCanvas } from '../inkCanvas.ts'
import { drawLines, high, wide } from './drawLines.ts'
import { order } from './measures.ts'

/** Cells of the texture: for each language a field of lines, and its greeting. */
const cells = 2 * order.length

/** Where a field's lines, or its greeting, are in the texture. */
export const partOf = (
  language: Language,
  cell: 'lines' | 'greeting',
): readonly [number, number, number, number] => {
  const at = order.indexOf(language) + (cell === 'lines' ? 0 : order.length)
  return [0, at / cells, 1, (at + 1) / cells]
}

/** The ruled fields, and the greetings, cut into stone. */
export async function drawStele(greetings: Readonly<Record<Language, string>>): Promise<Coverage> {
  const font = (language: Language, size: number) => fontCss(fontOf('lead', language), size)
  // A font that does not come is written in its fallback.
  await Promise.allSettled(
    order.map((language) =>
      document.fonts.load(font(language, 60), `${greetings[language]}${ownName[language]}`),
    ),
  )
  const { context, coverage } = inkCanvas(wide, high * cells)
  order.forEach((language, i) => {
    drawLines(context, i)
    const top = (i + order.length) * high
    write(context, greetings[language], (size) => font(language, size), top)
  })
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
