import {
  cardFrame,
  cardFrames,
  cardPattern,
  cardPatterns,
  type CardDrawing,
  type CardFrame,
  type CardPattern,
} from '#craft'
import { isObject } from '#kit'
import { fontCss } from '#lettering'

/** What a card is made of; a recipe of the shelf. */
export type Card = { frame: CardFrame; pattern: CardPattern; words: readonly string[] }

/** A card's size, pixels (content brief, W-5). */
export const cardSize = { width: 1800, height: 1200 } as const
const [paper, ink, second, blue, red] = ['#F6F1E7', '#2B2622', '#6B635A', '#2E5E7E', '#A63A2B']
const broad = 66
const window = { width: 1180, height: 560, y: 300 } as const
const font = (word: string, size: number) =>
  fontCss({ family: 'Hall Serif', weight: 600, han: /\p{Script=Han}/u.test(word) }, size)

/** Waits for the letters of a card; without them it is written in their fallback. */
export const cardFont = async ({ words }: Card, imprint: string): Promise<void> =>
  void (await Promise.allSettled([
    ...words.map((word) => document.fonts.load(font(word, 100), word)),
    document.fonts.load(imprintFont(imprint), imprint),
  ]))

const imprintFont = (imprint: string) =>
  fontCss({ family: 'Hall Sans', weight: 400, han: /\p{Script=Han}/u.test(imprint) }, 30)

/** Paints a card over the whole of a canvas of 3 to 2, `wide` pixels wide. */
export function paintCard(
  context: CanvasRenderingContext2D,
  { frame, pattern, words }: Card,
  imprint: string,
  wide: number,
): void {
  const { width, height } = cardSize
  const scale = wide / width
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.fillStyle = paper
  context.fillRect(0, 0, width, height)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  const inner = 40 + broad + 26
  context.save()
  context.beginPath()
  context.rect(inner, inner, width - 2 * inner, height - 2 * inner)
  context.clip()
  context.translate(inner, inner)
  context.globalAlpha = 0.62
  draw(context, cardPattern(pattern, width - 2 * inner, height - 2 * inner, 168), blue, 6)
  context.restore()
  context.save()
  context.translate(40, 40)
  draw(context, cardFrame(frame, width - 80, height - 80, broad), red, 8)
  context.restore()

  context.fillStyle = paper
  const left = (width - window.width) / 2
  context.fillRect(left, window.y, window.width, window.height)
  context.strokeStyle = red
  context.lineWidth = 4
  context.strokeRect(left + 16, window.y + 16, window.width - 32, window.height - 32)
  context.fillStyle = ink
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const middle = window.y + (window.height - 60) / 2
  words.forEach((word, n) => {
    context.font = font(word, 150)
    const y = middle + (n - (words.length - 1) / 2) * 200
    context.fillText(word, width / 2, y, window.width - 120)
  })
  context.font = imprintFont(imprint)
  context.fillStyle = second
  context.fillText(imprint, width / 2, window.y + window.height - 56, window.width - 120)
}

/** Draws lines and areas in a colour. */
export function draw(
  context: CanvasRenderingContext2D,
  { lines, areas }: CardDrawing,
  colour: string,
  thick: number,
): void {
  const along = (points: readonly (readonly [number, number])[]) => {
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
  }
  context.strokeStyle = colour
  context.fillStyle = colour
  context.lineWidth = thick
  for (const line of lines) {
    along(line)
    context.stroke()
  }
  for (const area of areas) {
    along(area)
    context.fill()
  }
}

/** What the shelf keeps of a card; nothing where a stranger wrote it otherwise. */
export function cardIn(recipe: unknown): Card | undefined {
  if (!isObject(recipe)) return undefined
  const { words } = recipe
  const frame = cardFrames.find((each) => each === recipe['frame'])
  const pattern = cardPatterns.find((each) => each === recipe['pattern'])
  const fits =
    Array.isArray(words) &&
    words.length <= 2 &&
    words.every((word) => typeof word === 'string' && word.length <= 24)
  return frame && pattern && fits ? { frame, pattern, words } : undefined
}
