import { drawPair, type PairDrawing } from '#craft'
import { fontCss, fontOf, type Coverage, type Sheet } from '#lettering'
import type { Clock } from '#kit'
import type { Language } from '#words'
import { accent, ink, inkCanvas } from '../inkCanvas.ts'
import { sheetCanvas } from '../sheetCanvas.ts'
import { drawing, fine, sheet } from './measures.ts'
import type { Pair } from './twoSidedScroll.ts'

/** Both sides of a pair side by side: the rule in words, and the drawing of what it makes. */
export async function paintPair(pair: Pair, language: Language, clock: Clock): Promise<Coverage> {
  const { name, rule, from, thing } = pair
  const written = (texts: Sheet['texts']): Promise<{ context: CanvasRenderingContext2D }> =>
    sheetCanvas({ ...plain, texts }, sheet.width, language, fine)
  const front = await written([
    { level: 'caption', text: name, ink: 'seal', scale: 1.3 },
    { level: 'title', text: rule, before: 1.6, scale: 1.04 },
    { level: 'caption', text: from, foot: true },
  ])
  const back = await written([{ level: 'title', text: name, foot: true, scale: 0.8 }])
  const [wide, high] = [Math.ceil(sheet.width * fine), Math.ceil(sheet.height * fine)]
  const { context, coverage } = inkCanvas(2 * wide, high)
  context.drawImage(front.context.canvas, 0, 0)
  context.drawImage(back.context.canvas, wide, 0)
  context.save()
  context.translate(wide * 1.5, drawing.down * fine)
  const { strokes, notes } = drawPair(thing)
  // A few at a time, so that no frame waits for them.
  for (let first = 0; first < strokes.length; first += atOnce) {
    trace(context, strokes.slice(first, first + atOnce), drawing.side * fine)
    await new Promise<void>((go) => void clock.after(0, go))
  }
  write(context, notes, drawing.side * fine, language)
  context.restore()
  return coverage()
}

const plain = {
  margin: { x: 0.075, y: 0.075 },
  distance: 1.9,
  height: { least: sheet.height, most: sheet.height },
  floor: 0.5,
} as const

/** Strokes that are drawn before the page may do something else. */
const atOnce = 200

/** Draws into a field of that many pixels about the canvas's origin. */
function trace(
  context: CanvasRenderingContext2D,
  strokes: PairDrawing['strokes'],
  side: number,
): void {
  for (const { line, closed, ink: hue, broad, filled } of strokes) {
    context.beginPath()
    for (const [x, y] of line) context.lineTo(x * side, -y * side)
    if (closed) context.closePath()
    if (filled) {
      context.fillStyle = filled === 'ink' ? ink : '#000'
      context.fill()
    }
    if (broad === 0) continue
    context.strokeStyle = hue ? accent : ink
    context.lineWidth = broad * side
    context.stroke()
  }
}

/** Writes numbers into the same field. */
function write(
  context: CanvasRenderingContext2D,
  notes: PairDrawing['notes'],
  side: number,
  language: Language,
): void {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 })
  context.font = fontCss(fontOf('caption', language), side * 0.04)
  context.textBaseline = 'middle'
  context.fillStyle = accent
  for (const { at, number: told, degrees } of notes) {
    context.textAlign = degrees ? 'center' : 'left'
    context.fillText(`${number.format(told)}${degrees ? '°' : ''}`, at[0] * side, -at[1] * side)
  }
}
