import type { Clock } from '#kit'
import type { PicturePool } from '#media'
import { bareCover, type Painting } from '../walk-in-scroll/paintings.ts'
import { paintInParts } from '../walk-in-scroll/paintInParts.ts'
import { drawings, sheet, silkAt } from './drawings.ts'

/** The drawings of a range on one sheet, on the graphics card. */
export async function paintRange(
  seed: number,
  pool: PicturePool,
  clock: Clock,
  signal: AbortSignal,
): Promise<Painting> {
  const { scale } = sheet
  const [width, height] = [sheet.width * scale, Math.round(sheet.height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser gives no canvas to paint on')
  context.fillStyle = `rgba(201,174,124,${bareCover})`
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#C9AE7C'
  context.fillRect(silkAt[0] * width - 5, silkAt[1] * height - 5, 10, 10)
  const window = { left: 0, upper: 0, scale }
  for (const { part, marks } of drawings(seed)) {
    context.save()
    context.setTransform(scale, 0, 0, scale, 0, 0)
    context.beginPath()
    context.rect(part.left, part.upper, part.width, part.height)
    context.clip()
    await paintInParts(context, marks, window, clock, signal)
    context.restore()
  }
  const bitmap = await createImageBitmap(canvas, { premultiplyAlpha: 'none' })
  return { texture: await pool.lay(bitmap, signal, true), bytes: width * height * 4 }
}
