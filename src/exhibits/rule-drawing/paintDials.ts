import { fontCss, fontOf } from '#lettering'
import { radians } from '#kit'
import type { Language } from '#words'
import * as measures from './measures.ts'
import { dials, stepsOf, type Dial, type RuleState } from './rule.ts'
import type { RuleDrawing } from './ruleDrawing.ts'
import { drawingWords } from './words.ts'

/** The strip under the picture: its number, the three dials, and the tile that saves. */
export type Strip = { says: RuleDrawing; language: Language; state: RuleState }

const inks = {
  ground: '#1B2126',
  raised: '#273038',
  text: '#E7E0D2',
  second: '#B9B0A2',
  gold: '#D8B765',
} as const
const { face, number, save, strip } = measures

/** Loads the letters of the strip; what does not come is written in its fallback. */
export async function stripFonts({ says, language }: Strip): Promise<void> {
  const named = dials.flatMap((dial) => [says.dials[dial].name, ...says.dials[dial].steps])
  const texts = [...named, says.number, drawingWords.save[language], '0123456789'].join('')
  await Promise.allSettled(
    (['room', 'lead', 'caption'] as const).map((level) =>
      document.fonts.load(fontCss(fontOf(level, language), 100), texts),
    ),
  )
}

/** Paints the strip a part at a time. Pixels a metre. */
export function* paintDials(
  context: CanvasRenderingContext2D,
  { says, language, state }: Strip,
  scale: number,
): Generator<undefined> {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.lineCap = 'round'
  context.fillStyle = inks.ground
  context.fillRect(0, 0, strip.width * scale, strip.height * scale)
  const write = (
    text: string,
    level: 'room' | 'lead' | 'caption',
    em: number,
    ink: string,
    [x, y, wide]: readonly [number, number, number],
    align: CanvasTextAlign = 'left',
  ) => {
    context.font = fontCss(fontOf(level, language), em * scale)
    context.textAlign = align
    context.fillStyle = ink
    context.fillText(text, x * scale, Math.round(y * scale), wide * scale)
  }
  write(says.number, 'caption', 0.042, inks.second, [number.x, 0.085, number.width])
  write(String(state.seed), 'room', 0.17, inks.gold, [number.x, 0.235, number.width])
  yield
  for (const dial of dials) {
    dialFace(context, dial, state[dial], scale)
    const x = measures.dialAt(dial) + face.radius + 0.075
    const wide = measures.dialWide - 2 * face.radius - 0.085
    const { name, steps } = says.dials[dial]
    write(name, 'caption', 0.048, inks.second, [x, 0.125, wide])
    write(steps[state[dial]] ?? '', 'lead', 0.066, inks.text, [x, 0.205, wide])
    yield
  }
  context.beginPath()
  context.roundRect(save.x * scale, 0.06 * scale, save.width * scale, 0.18 * scale, 0.012 * scale)
  context.fillStyle = inks.raised
  context.fill()
  write(
    drawingWords.save[language],
    'lead',
    0.056,
    inks.text,
    [save.x + save.width / 2, 0.167, save.width - 0.06],
    'center',
  )
}

function dialFace(
  context: CanvasRenderingContext2D,
  dial: Dial,
  step: number,
  scale: number,
): void {
  const [x, y, radius] = [measures.dialAt(dial) * scale, face.y * scale, face.radius * scale]
  const on = (angle: number, part: number) =>
    [
      x + Math.sin(radians(angle)) * radius * part,
      y - Math.cos(radians(angle)) * radius * part,
    ] as const
  context.beginPath()
  context.arc(x, y, radius * 0.78, 0, 2 * Math.PI)
  context.fillStyle = inks.raised
  context.fill()
  const line = (angle: number, from: number, to: number, ink: string, broad: number) => {
    context.strokeStyle = ink
    context.lineWidth = broad * scale
    context.beginPath()
    context.moveTo(...on(angle, from))
    context.lineTo(...on(angle, to))
    context.stroke()
  }
  for (let each = 0; each < stepsOf(dial); each += 1)
    line(measures.pointerAt(dial, each), 0.98, 1.12, each === step ? inks.gold : inks.second, 0.007)
  line(measures.pointerAt(dial, step), 0.16, 0.7, inks.gold, 0.014)
}
