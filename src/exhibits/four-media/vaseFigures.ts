import { smoothOutline, vaseOutlines, type VaseForm } from '#craft'

/** The three vases of the exhibit, and the light and dark side of their glazes. */
const vases: readonly (readonly [VaseForm, string, string])[] = [
  ['meiping', '#C4D6D1', '#7F9893'],
  ['yuhuchunping', '#F6F2E9', '#B9B3A6'],
  ['tianqiuping', '#B5343A', '#5C0F16'],
]
const outlines = vases.map(([form]) => smoothOutline(vaseOutlines[form], 6))

/** Where they stand: the middle of the row, the level of their feet, their height, and how far apart. */
export type Row = { x: number; y: number; high: number; apart: number }

/** Draws the three vases in a row; `base` of a plinth under each, so high. */
export function drawVases(
  context: CanvasRenderingContext2D,
  { x, y, high, apart }: Row,
  base = 0,
): void {
  vases.forEach(([, light, dark], i) => {
    const middle = x + (i - 1) * apart
    const outline = outlines[i] ?? []
    if (base > 0) {
      context.fillStyle = '#D2CDC3'
      context.fillRect(middle - high * 0.3, y, high * 0.6, base)
      context.fillStyle = '#A9A49A'
      context.fillRect(middle + high * 0.12, y, high * 0.18, base)
    }
    const glaze = context.createLinearGradient(middle - high * 0.38, 0, middle + high * 0.38, 0)
    glaze.addColorStop(0, dark)
    glaze.addColorStop(0.3, light)
    glaze.addColorStop(1, dark)
    context.fillStyle = glaze
    context.beginPath()
    for (const [radius, up] of outline) context.lineTo(middle + radius * high, y - up * high)
    for (const [radius, up] of outline.toReversed())
      context.lineTo(middle - radius * high, y - up * high)
    context.closePath()
    context.fill()
  })
}
