import { seeded } from '#kit'
import { fontCss, fontOf, type Coverage } from '#lettering'
import type { Language } from '#words'
import { accent, ink, inkCanvas, strokeLines } from '../inkCanvas.ts'
import { checkWords } from '../verification/words.ts'
import { lines, marks, paper, pixels, scale, seal } from './measures.ts'
import { seals } from './rule.ts'
import { feedbackWords } from './words.ts'

type Part = readonly [left: number, top: number, right: number, bottom: number]
const strip = pixels.page + 8
const cell = pixels.high - strip
const part = (left: number, wide: number): Part => [
  left / pixels.wide,
  strip / pixels.high,
  (left + wide) / pixels.wide,
  1,
]
/** Pixels of a line of writing that nobody can read. */
const writing = 560

/** Where in the texture each thing is. */
export const parts = {
  page: [0, 0, 1, pixels.page / pixels.high] as Part,
  seal: part(0, cell),
  tick: part(cell + 8, cell),
  /** So much of a line of writing, 0 to 1. */
  writing: (much: number): Part => part(2 * cell + 20, writing * much),
}

/**
 * The form on its paper, empty; and beside it a seal, a tick and a line of writing. Its name is on the card of
 * the table, and not said again.
 */
export async function drawForm(language: Language): Promise<Coverage> {
  const say = (word: keyof typeof feedbackWords) => feedbackWords[word][language]
  const body = fontCss(fontOf('lead', language), 31)
  const small = fontCss(fontOf('caption', language), 25)
  const said = [say('rating'), say('worked'), say('failed'), say('yourSeal')].join('')
  // A font that does not come is written in its fallback.
  await Promise.allSettled([
    document.fonts.load(body, said),
    document.fonts.load(small, say('consent') + checkWords.check[language]),
  ])
  const { context, coverage } = inkCanvas(pixels.wide, pixels.high)
  const x = (metres: number) => (metres + paper.width / 2) * scale
  const y = (metres: number) => (paper.height / 2 - metres) * scale
  const write = (text: string, font: string, left: number, up: number, most: number) => {
    context.font = font
    context.fillStyle = ink
    context.fillText(text, x(left), y(up), most * scale)
  }
  write(say('rating'), body, -0.48, lines.worked + 0.05, 0.4)
  context.strokeStyle = accent
  context.lineWidth = 2.5
  const square = (left: number, up: number, side: number) =>
    context.strokeRect(x(left), y(up + side / 2), side * scale, side * scale)
  for (let n = 0; n < seals; n += 1) {
    const [middle, up] = seal.at(n)
    square(middle - seal.side / 2, up, seal.side)
  }
  context.strokeStyle = ink
  context.lineWidth = 2
  square(marks.x - marks.side / 2, marks.consent, marks.side)
  square(marks.x - marks.side / 2, marks.check, marks.side)
  const beside = marks.x + marks.side / 2 + 0.016
  wrapped(context, say('consent'), small, 0.41 * scale).forEach((line, n, all) =>
    write(line, small, beside, marks.consent + 0.014 * (all.length - 1) - 0.009 - 0.029 * n, 0.42),
  )
  write(checkWords.check[language], small, beside, marks.check - 0.008, 0.42)
  for (const question of ['worked', 'failed'] as const) {
    write(say(question), body, lines.x, lines[question] + 0.05, lines.long)
    context.fillStyle = '#900'
    for (let line = 0; line < lines.count; line += 1)
      context.fillRect(x(lines.x), y(lines[question] - line * lines.apart), lines.long * scale, 1.5)
  }
  context.fillStyle = '#700'
  context.fillRect(x(0.005), y(0.17), 1.5, 0.34 * scale)
  drawSeal(context)
  const tick = [
    [0.14, 0.55],
    [0.4, 0.82],
    [0.9, 0.16],
  ] as const
  strokeLines(
    context,
    [tick],
    { x: cell + 10, y: strip + 2, side: cell - 4 },
    { colour: accent, broad: 11 },
  )
  drawWriting(context)
  return coverage()
}

/** A square print with a ring of its ground left open: it says nothing. */
function drawSeal(context: CanvasRenderingContext2D): void {
  const fill = (inset: number, colour: string) => {
    context.fillStyle = colour
    context.fillRect(inset, strip + inset, cell - 2 * inset, cell - 2 * inset)
  }
  fill(0, accent)
  fill(cell * 0.12, '#000')
  fill(cell * 0.2, accent)
  fill(cell * 0.36, '#000')
  fill(cell * 0.44, accent)
}

/** Strokes like a quick hand, which are no letters. */
function drawWriting(context: CanvasRenderingContext2D): void {
  const chance = seeded(11)
  const [left, middle] = [2 * cell + 24, strip + cell / 2]
  context.strokeStyle = ink
  context.lineWidth = 3
  context.beginPath()
  for (let at = 0; at < writing - 10; at += 6) {
    if (chance() < 0.1) context.moveTo(left + at + 4, middle)
    else context.lineTo(left + at, middle + (chance() - 0.5) * cell * 0.5)
  }
  context.stroke()
}

/** The text in lines no longer than so many pixels; Chinese breaks anywhere. */
function wrapped(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  most: number,
): string[] {
  context.font = font
  const pieces = text.includes(' ') ? text.split(/(?<= )/) : [...text]
  return pieces.reduce<string[]>((all, piece) => {
    const last = all.at(-1)
    const longer = `${last ?? ''}${piece}`
    if (last === undefined || context.measureText(longer.trimEnd()).width > most)
      return [...all, piece]
    return [...all.slice(0, -1), longer]
  }, [])
}
