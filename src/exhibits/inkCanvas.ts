import { coverageOf, type Coverage } from '#lettering'

/** What ink and accent are painted with on a canvas that becomes coverage. */
export const [ink, accent] = ['#f00', '#0f0'] as const

/** A bare canvas of that size, pixels, and what is painted on it as coverage. */
export function inkCanvas(
  width: number,
  height: number,
): { context: CanvasRenderingContext2D; coverage: () => Coverage } {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = '#000'
  context.fillRect(0, 0, width, height)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  return { context, coverage: () => coverageOf(context.getImageData(0, 0, width, height)) }
}

/** Draws lines of a unit square into a square of the canvas. */
export function strokeLines(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly (readonly [number, number])[])[],
  { x, y, side }: { x: number; y: number; side: number },
  look: { colour: string; broad: number },
): void {
  context.strokeStyle = look.colour
  context.lineWidth = look.broad
  for (const line of lines) {
    context.beginPath()
    for (const [across, down] of line) context.lineTo(x + across * side, y + down * side)
    context.stroke()
  }
}
