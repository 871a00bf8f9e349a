import { fontCss, fontOf } from '#lettering'
import type { Language } from '#words'
import { questions, wayFor, ways, type Answers, type Way } from './answers.ts'
import type { DeviceProbe } from './deviceProbe.ts'
import { put } from '../put.ts'
import * as measures from './measures.ts'
import { light, line } from './paintLight.ts'
import { replyOf } from './replyOf.ts'
import { wayFigures } from './wayFigures.ts'

/** What is on the board. */
export type Board = {
  title: string
  says: DeviceProbe
  language: Language
  answers: Answers | undefined
  shown: Way | undefined
}

/** The dark gallery's own colours (art direction, 4). */
const inks = {
  ground: '#1B2126',
  raised: '#273038',
  text: '#E7E0D2',
  second: '#B9B0A2',
  line: '#46515A',
  gold: '#D8B765',
  dark: '#161A1D',
} as const

const { margin, lit, heading, result, tile } = measures

/** Loads the letters of a board; what does not come is written in its fallback. */
export async function boardFonts({ title, says, language }: Board): Promise<void> {
  const texts = [title, says.fits, says.stays, '0123456789.,\u00a0×']
  texts.push(...Object.values(says.questions), ...Object.values(says.replies))
  texts.push(...ways.map((way) => says.ways[way].name))
  const all = texts.join('')
  await Promise.allSettled(
    (['title', 'lead', 'caption'] as const).map((level) =>
      document.fonts.load(fontCss(fontOf(level, language), 100), all),
    ),
  )
}

/** Paints the board a line at a time, so that whoever paints can rest between. Pixels a metre. */
export function* paintBoard(
  context: CanvasRenderingContext2D,
  { title, says, language, answers, shown }: Board,
  scale: number,
): Generator<undefined> {
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.fillStyle = inks.ground
  context.fillRect(0, 0, lit.width, lit.height)
  const write = (
    text: string,
    level: 'title' | 'lead' | 'caption',
    em: number,
    { x, y, wide, ink }: { x: number; y: number; wide: number; ink: string },
    align: CanvasTextAlign = 'left',
  ) => {
    // Fonts are set in pixels: in metres they would be rounded to none.
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.font = fontCss(fontOf(level, language), em * scale)
    context.textAlign = align
    context.fillStyle = ink
    context.fillText(text, x * scale, Math.round(y * scale), wide * scale)
    context.setTransform(scale, 0, 0, scale, 0, 0)
  }
  const inner = lit.width - 2 * margin
  write(title, 'title', heading.em, { x: margin, y: heading.y, wide: inner * 0.6, ink: inks.text })
  write(
    says.stays,
    'caption',
    heading.second,
    { x: lit.width - margin, y: heading.y, wide: inner * 0.38, ink: inks.second },
    'right',
  )
  yield

  for (const [i, question] of questions.entries()) {
    const [x, y] = measures.cellAt(i)
    const told = answers && replyOf(says, question, answers, language)
    context.strokeStyle = inks.line
    context.lineWidth = 0.0016
    line(context, [x, y], [x + measures.cellWide, y])
    light(context, told?.mark ?? 'asking', x + 0.03, y + 0.046)
    const at = { x: x + 0.075, wide: measures.cellWide - 0.08 }
    write(says.questions[question], 'caption', 0.025, { ...at, y: y + 0.032, ink: inks.second })
    write(told?.text ?? says.replies.asking, 'lead', 0.033, {
      ...at,
      y: y + 0.072,
      ink: inks.text,
    })
    yield
  }

  const fits = answers && wayFor(answers)
  const named = fits ? put(says.fits, { way: says.ways[fits].name }) : says.replies.asking
  write(named, 'lead', result.em, { x: margin, y: result.y, wide: inner, ink: inks.gold })
  for (const [i, way] of ways.entries()) {
    tileOf(context, measures.tileAt(i), way === fits, way === shown)
    const ink = way === shown ? inks.dark : way === fits ? inks.gold : inks.text
    const side = 0.14
    const left = measures.tileAt(i) + (tile.width - side) / 2
    context.strokeStyle = ink
    context.lineWidth = 0.006
    for (const stroke of wayFigures[way])
      line(
        context,
        ...stroke.map(([x, y]) => [left + x * side, tile.top + 0.022 + y * side] as const),
      )
    const middle = { x: measures.tileAt(i) + tile.width / 2, y: tile.top + 0.214 }
    write(says.ways[way].name, 'lead', 0.036, { ...middle, wide: tile.width - 0.03, ink }, 'center')
    yield
  }
}

/** A tile: framed where its way fits, light where it is shown. */
function tileOf(context: CanvasRenderingContext2D, x: number, fits: boolean, shown: boolean): void {
  context.beginPath()
  context.roundRect(x, tile.top, tile.width, tile.height, 0.012)
  context.fillStyle = shown ? inks.gold : inks.raised
  context.fill()
  if (!fits) return
  context.strokeStyle = inks.gold
  context.lineWidth = 0.006
  context.stroke()
}
