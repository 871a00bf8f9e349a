import { ruledFrame, ruledMarks, type Ruled } from '#craft'
import type { Clock } from '#kit'
import { bytesOf, type PicturePool } from '#media'
import type { Painting } from '../walk-in-scroll/paintings.ts'
import { paintInParts } from '../walk-in-scroll/paintInParts.ts'

/** Paints a landscape on a canvas so many pixels wide, resting whenever it has held the page. */
export async function ruledCanvas(
  ruled: Ruled,
  width: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<CanvasRenderingContext2D> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.round((width * ruledFrame.height) / ruledFrame.width)
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser gives no canvas to paint on')
  const window = { left: 0, upper: 0, scale: width / ruledFrame.width }
  await paintInParts(context, ruledMarks(ruled), window, clock, signal)
  context.setTransform(1, 0, 0, 1, 0, 0)
  return context
}

/** The same for the wall, on the graphics card. */
export async function paintRuled(
  ruled: Ruled,
  width: number,
  pool: PicturePool,
  clock: Clock,
  signal: AbortSignal,
): Promise<Painting> {
  const { canvas } = await ruledCanvas(ruled, width, clock, signal)
  const bitmap = await createImageBitmap(canvas, { premultiplyAlpha: 'none' })
  return { texture: await pool.lay(bitmap, signal), bytes: bytesOf(canvas.width, canvas.height) }
}
