import { inParts, type Clock } from '#kit'
import { dry } from '#lettering'
import { bytesOf, type PicturePool } from '#media'
import type { Painting } from './walk-in-scroll/paintings.ts'

/**
 * A canvas of so many pixels, painted a step at a time so that no frame waits for it, and brought to
 * the graphics card. Rejects when the signal calls it off.
 */
export async function paintSheet(
  [width, height]: readonly [width: number, height: number],
  steps: (context: CanvasRenderingContext2D) => Iterator<unknown, void>,
  pool: PicturePool,
  clock: Clock,
  signal: AbortSignal,
): Promise<Painting> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser gives no canvas to paint on')
  await inParts(clock, drying(context, steps(context)), signal)
  const bitmap = await createImageBitmap(canvas, { premultiplyAlpha: 'none' })
  return { texture: await pool.lay(bitmap, signal), bytes: bytesOf(width, height) }
}

/** Steps of painting, what each has painted done with it. */
function* drying(
  context: CanvasRenderingContext2D,
  steps: Iterator<unknown, void>,
): Generator<undefined, void> {
  for (let step = steps.next(); !step.done; step = steps.next()) {
    dry(context)
    yield
  }
}
