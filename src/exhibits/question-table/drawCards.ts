import { cardFrame, cardPattern } from '#craft'
import { fontCss, fontOf, type Coverage } from '#lettering'
import type { Language } from '#words'
import { accent, ink, inkCanvas } from '../inkCanvas.ts'
import { draw } from '../greeting-cards/paintCard.ts'
import { backs, drawn, plate } from './measures.ts'
import { answers, type Answer, type Counts } from './rule.ts'
import { tableWords } from './words.ts'

type Part = readonly [left: number, top: number, right: number, bottom: number]
const pixels = { wide: 1024, high: 448 } as const
const big = { wide: 736, high: Math.round((736 * drawn.height) / drawn.width) } as const
const small = { wide: 280, high: Math.round((280 * plate.height) / plate.width) } as const
const back = { wide: 128, high: Math.round((128 * backs.height) / backs.width) } as const
const right = big.wide + 4

const part = (left: number, top: number, wide: number, high: number): Part => [
  left / pixels.wide,
  top / pixels.high,
  (left + wide) / pixels.wide,
  (top + high) / pixels.high,
]

/** Where in the texture each thing is. */
export const parts = {
  drawn: part(0, 0, big.wide, big.high),
  answer: (n: number) => part(right, n * (small.high + 4), small.wide, small.high),
  back: part(right, 3 * (small.high + 4), back.wide, back.high),
}

/** A card that is drawn: its number, its question, and what was answered here and by the visitor. */
export type Shown = { number: number; question: string; counts: Counts; own: Answer | undefined }

/** The back of the cards, the card that was drawn, and the three places to vote. */
export async function drawCards(shown: Shown | undefined, language: Language): Promise<Coverage> {
  const font = (size: number) => fontCss(fontOf('lead', language), size)
  const said = answers.map((answer) => tableWords[answer][language])
  // A font that does not come is written in its fallback.
  await Promise.allSettled([
    document.fonts.load(
      font(40),
      `${shown?.question ?? tableWords.draw[language]}${said.join('')}0123456789`,
    ),
  ])
  const { context, coverage } = inkCanvas(pixels.wide, pixels.high)
  if (shown) {
    context.font = font(30)
    context.fillStyle = accent
    context.fillText(String(shown.number), 32, 56)
    context.fillStyle = ink
    question(context, shown.question, font)
  } else {
    context.font = font(44)
    context.fillStyle = ink
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillText(tableWords.draw[language], big.wide / 2, big.high / 2, big.wide - 80)
    context.textAlign = 'left'
    context.textBaseline = 'alphabetic'
  }
  answers.forEach((answer, n) => {
    const top = n * (small.high + 4)
    context.font = font(26)
    context.textBaseline = 'middle'
    context.fillStyle = ink
    context.fillText(said[n] ?? '', right + 16, top + small.high / 2, small.wide - 84)
    if (!shown) return
    context.fillStyle = accent
    context.textAlign = 'right'
    context.fillText(String(shown.counts[answer]), right + small.wide - 18, top + small.high / 2)
    context.textAlign = 'left'
    // One's own answer is underlined.
    if (shown.own === answer) context.fillRect(right + 14, top + small.high - 12, 150, 5)
  })
  context.save()
  context.beginPath()
  context.rect(right, 3 * (small.high + 4), back.wide, back.high)
  context.clip()
  context.translate(right, 3 * (small.high + 4))
  draw(context, cardPattern('lattice', back.wide, back.high, 50), accent, 2)
  context.translate(6, 6)
  draw(context, cardFrame('plain', back.wide - 12, back.high - 12, 14), accent, 3)
  context.restore()
  return coverage()
}

/** A question in the middle of its card, as large as it may be there. */
function question(
  context: CanvasRenderingContext2D,
  text: string,
  font: (size: number) => string,
): void {
  const pieces = text.includes(' ') ? text.split(/(?<= )/) : [...text]
  for (let size = 52; size > 20; size -= 3) {
    context.font = font(size)
    const lines = pieces.reduce<string[]>((all, piece) => {
      const last = all.at(-1)
      const longer = `${last ?? ''}${piece}`
      const fits =
        context.measureText(longer.trimEnd()).width <= big.wide - 120 || /^[，。？]$/u.test(piece)
      return last === undefined || !fits ? [...all, piece] : [...all.slice(0, -1), longer]
    }, [])
    if (lines.length * size * 1.35 > big.high - 90) continue
    lines.forEach((line, n) =>
      context.fillText(
        line.trim(),
        60,
        big.high / 2 + size * 0.35 + (n - (lines.length - 1) / 2) * size * 1.35,
      ),
    )
    return
  }
}
