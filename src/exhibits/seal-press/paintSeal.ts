import { sealWear } from '#craft'
import { fontCss, type Font } from '#lettering'

/** A seal: one word, cut in relief or in intaglio; its wear by its seed. */
export type Seal = { sign: string; intaglio: boolean; seed: number }

/** The border is a twelfth of the side (content brief, 3.14). */
const border = 1 / 12
/** Size of the character within the border, of the side, and how far ink bleeds. */
const [relief, cut, bleed] = [0.72, 0.8, 0.2 / 60]

const font: Font = { family: 'Hall Sans', weight: 500, han: true }

/** Waits for the letters of a seal; without them it is written in their fallback. */
export const sealFont = async (sign: string): Promise<void> =>
  void (await Promise.allSettled([document.fonts.load(fontCss(font, 100), sign)]))

/** What of a seal's face stands up and prints, on a square from x, y; ground and ink in those colours. */
export function paintFace(
  context: CanvasRenderingContext2D,
  { sign, intaglio }: Seal,
  { x, y, side }: { x: number; y: number; side: number },
  ink: string,
  ground: string,
): void {
  const edge = border * side
  const fill = (inset: number, colour: string) => {
    context.fillStyle = colour
    context.beginPath()
    const long = side - 2 * inset
    context.roundRect(x + inset, y + inset, long, long, (side - 2 * inset) / 36)
    context.fill()
  }
  fill(0, ink)
  if (!intaglio) fill(edge * 0.62, ground)
  const em = side * (intaglio ? cut : relief)
  context.font = fontCss(font, em)
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillStyle = intaglio ? ground : ink
  // Strokes of a seal are as broad as a knife; the square of a character hangs 0.12 under its line.
  context.strokeStyle = context.fillStyle
  context.lineWidth = em * 0.022
  context.lineJoin = 'round'
  const [middle, line] = [x + side / 2, y + side / 2 + em * 0.38]
  context.fillText(sign, middle, line)
  context.strokeText(sign, middle, line)
}

/** The print of a seal on paper: it bleeds a little, and some of its ink is missing. */
export function paintPrint(
  context: CanvasRenderingContext2D,
  seal: Seal,
  at: { x: number; y: number; side: number },
  ink: string,
  ground: string,
): void {
  context.save()
  context.shadowColor = ink
  context.shadowBlur = at.side * bleed * 2
  paintFace(context, seal, at, ink, ground)
  context.restore()
  context.fillStyle = ground
  for (const { x, y, radius } of sealWear(seal.seed)) {
    context.beginPath()
    context.arc(at.x + x * at.side, at.y + y * at.side, radius * at.side, 0, 7)
    context.fill()
  }
}
