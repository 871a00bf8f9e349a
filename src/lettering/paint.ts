import { atOnce } from '#kit'
import { fontCss } from './fontCss.ts'
import type { Ink, Layout } from './types.ts'

/** What the painter needs of a 2-D context, a page's or an off-screen one. */
export type Canvas2D = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'clip'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'fontKerning'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'roundRect'
  | 'save'
  | 'stroke'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>

/** Red is how much ink lies there, green how much of the accent; the ground has neither. */
const inks: Record<Ink, string> = { ink: '#f00', seal: '#0f0', cut: '#000' }

/**
 * Paints a layout as coverage with its upper left corner there, in pixels: the red channel is ink,
 * the green one the accent. The context must have an alpha channel, or
 * the browser may smooth letters by colour and spoil both. The fonts must have been loaded.
 */
export const paint = (...painting: Parameters<typeof paintInSteps>): void =>
  atOnce(paintInSteps(...painting))

/** Lines of text that are painted in one step. */
const linesAtOnce = 3

/** The same some lines a step. */
export function* paintInSteps(
  context: Canvas2D,
  layout: Layout,
  pixelsPerMetre: number,
  at: { x: number; y: number },
): Generator<undefined, void> {
  const px = (metres: number) => metres * pixelsPerMetre
  context.save()
  context.beginPath()
  context.rect(at.x, at.y, Math.ceil(px(layout.width)), Math.ceil(px(layout.height)))
  context.clip()
  context.fillStyle = '#000'
  context.fill()
  for (const bar of layout.bars) {
    context.fillStyle = inks[bar.ink]
    context.beginPath()
    const [x, y] = [at.x + Math.round(px(bar.x)), at.y + Math.round(px(bar.y))]
    context.roundRect(x, y, px(bar.width), Math.max(1, px(bar.height)), px(bar.round))
    context.fill()
  }
  for (const { stroke, thick, ink } of layout.drawings) {
    context.strokeStyle = inks[ink]
    context.lineWidth = px(thick)
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.beginPath()
    for (const [x, y] of stroke) context.lineTo(at.x + px(x), at.y + px(y))
    context.stroke()
  }
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.fontKerning = 'normal'
  for (const [i, { text, x, y, em, font, ink }] of layout.lines.entries()) {
    if (i % linesAtOnce === linesAtOnce - 1) yield
    context.fillStyle = inks[ink]
    context.font = fontCss(font, px(em))
    // Whole pixels down, so that the feet of letters are sharp.
    context.fillText(text, at.x + px(x), at.y + Math.round(px(y)))
  }
  context.restore()
}
