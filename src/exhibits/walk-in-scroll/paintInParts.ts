import { cssOf, type Mark, type Wash } from '#craft'
import { inParts, type Clock } from '#kit'
import { dry } from '#lettering'

/** The part of the scroll that a canvas shows: its left edge and its upper one there, and the scale. */
export type Window = { left: number; upper: number; scale: number }

/**
 * Paints marks onto a canvas as they come, no longer in a frame than making may take. Rejects when the
 * signal calls it off.
 */
export const paintInParts = (
  context: CanvasRenderingContext2D,
  batches: Iterable<readonly Mark[]>,
  window: Window,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> => inParts(clock, painted(context, batches, window), signal)

/** Marks that are brought onto the canvas together. */
const atOnce = 6

function* painted(
  context: CanvasRenderingContext2D,
  batches: Iterable<readonly Mark[]>,
  { left, upper, scale }: Window,
): Generator<undefined, void> {
  context.lineCap = 'round'
  context.lineJoin = 'round'
  let count = 0
  for (const batch of batches) {
    yield
    for (const mark of batch) {
      context.setTransform(scale, 0, 0, scale, -left * scale, -upper * scale)
      paint(context, mark)
      count += 1
      if (count % atOnce === 0) dry(context)
      yield
    }
  }
}

function paint(context: CanvasRenderingContext2D, { path, wash, broad }: Mark): void {
  const form = new Path2D(path)
  if (broad === undefined) {
    context.fillStyle = styleOf(context, wash)
    context.fill(form)
    return
  }
  context.strokeStyle = styleOf(context, wash)
  context.lineWidth = broad
  context.stroke(form)
}

function styleOf(context: CanvasRenderingContext2D, wash: Wash): string | CanvasGradient {
  if (!('stops' in wash)) return cssOf(wash)
  const gradient = context.createLinearGradient(0, wash.from, 0, wash.to)
  for (const [at, ink] of wash.stops) gradient.addColorStop(at, cssOf(ink))
  return gradient
}
