import { atMost, type Clock } from '#kit'
import type { PicturePool } from '#media'
import { paintInParts } from '../walk-in-scroll/paintInParts.ts'
import { bareCover, type Painting } from '../walk-in-scroll/paintings.ts'
import { hostDrawing, otherDrawings, sheet, silkAt } from './brushSheet.ts'

/** The silk on which everything lies. */
const silk = '#C9AE7C'
/** How fine the sheet is painted: with it stays under a megabyte. */
const scale = 0.75
/** Milliseconds that a hand has rested before its ridge is painted. */
const rest = 260

/** What paints a range with anybody's ridge; only the host is painted anew. */
export type BrushPainter = (ridge: readonly number[], signal: AbortSignal) => Promise<Painting>

/** A painter of the range of that seed. */
export function createBrushPainter(seed: number, pool: PicturePool, clock: Clock): BrushPainter {
  const inTurn = atMost(1)
  let context: CanvasRenderingContext2D | undefined
  let others = false
  return (ridge, signal) =>
    inTurn(async () => {
      await new Promise<void>((done) => void clock.after(others ? rest : 0, done))
      signal.throwIfAborted()
      context ??= canvasOf(scale)
      const canvas = context
      if (!others) {
        for (const drawing of otherDrawings(seed)) await paintPart(canvas, drawing, clock, signal)
        others = true
      }
      await paintPart(canvas, hostDrawing(seed, ridge), clock, signal)
      const bitmap = await createImageBitmap(canvas.canvas, { premultiplyAlpha: 'none' })
      const { width, height } = canvas.canvas
      return { texture: await pool.lay(bitmap, signal, true), bytes: width * height * 4 }
    })

  async function paintPart(
    canvas: CanvasRenderingContext2D,
    { part, marks }: ReturnType<typeof hostDrawing>,
    time: Clock,
    signal: AbortSignal,
  ): Promise<void> {
    canvas.save()
    canvas.setTransform(scale, 0, 0, scale, 0, 0)
    canvas.beginPath()
    canvas.rect(part.left, part.upper, part.width, part.height)
    canvas.clip()
    canvas.clearRect(part.left, part.upper, part.width, part.height)
    canvas.fillStyle = `rgba(201,174,124,${bareCover})`
    canvas.fillRect(part.left, part.upper, part.width, part.height)
    try {
      await paintInParts(canvas, marks, { left: 0, upper: 0, scale }, time, signal)
    } finally {
      canvas.restore()
    }
  }
}

function canvasOf(fine: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = sheet.width * fine
  canvas.height = sheet.height * fine
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser gives no canvas to paint on')
  context.fillStyle = `rgba(201,174,124,${bareCover})`
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = silk
  const [u, v] = silkAt
  context.fillRect(u * canvas.width - 6, v * canvas.height - 4, 12, 8)
  return context
}
