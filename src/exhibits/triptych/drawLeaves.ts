import { oneCurve, onePoints, ornament } from '#craft'
import { coverageOf, type Coverage, fontCss } from '#lettering'
import { tagOf, type Language } from '#words'
import { axes, leaf, ornamentAt, vase } from './measures.ts'

const pixelsPerMetre = 620
/** The points whose numbers stand beside the curve, from the lip down. */
const told = [12, 11, 10, 9, 7, 6, 4, 2, 0]
/** Size of the numbers, from one row to the next, and where their two columns end, metres. */
const rows = { em: 0.027, apart: 0.0372, top: 0.362, radius: 0.1, height: 0.2 }

/** Draws vase, curve with numbers, and ornament. Rejects where the browser has no canvas. */
export async function drawLeaves(language: Language): Promise<Coverage> {
  const font = { family: 'Hall Sans', weight: 500, han: false } as const
  const numbers = new Intl.NumberFormat(tagOf[language], { minimumFractionDigits: 3 })
  // A font that does not come is written in its fallback.
  await Promise.allSettled([document.fonts.load(fontCss(font, 20), '0123456789.,rh')])
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(3 * leaf.width * pixelsPerMetre)
  canvas.height = Math.round(leaf.height * pixelsPerMetre)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = '#000'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  /** From now on metres: x from the middle of that leaf, y up from the table. */
  const onto = (which: number) => {
    const px = pixelsPerMetre
    const middle = (which + 0.5) * leaf.width
    context.setTransform(px, 0, 0, -px, middle * px, (leaf.up + leaf.height) * px)
  }
  const draw = (line: readonly (readonly [number, number])[], ink: string, broad: number) => {
    context.beginPath()
    for (const [x, y] of line) context.lineTo(x, y)
    context.strokeStyle = ink
    context.lineWidth = broad
    context.stroke()
  }
  const curve = oneCurve(8).map(
    ([radius, at]) => [radius * vase.high, vase.foot + at * vase.high] as const,
  )
  const axisOf = (which: number) => (axes[which] ?? 0) - (leaf.middles[which] ?? 0)
  const axis = (x: number) => {
    context.setLineDash([0.014, 0.006, 0.002, 0.006])
    draw(
      [
        [x, vase.foot - 0.02],
        [x, vase.foot + vase.high + 0.02],
      ],
      '#0c0',
      0.0016,
    )
    context.setLineDash([])
  }

  onto(0)
  const whole = [...curve, ...curve.toReversed().map(([x, y]) => [-x, y] as const)]
  context.beginPath()
  for (const [x, y] of whole) context.lineTo(x, y)
  context.fillStyle = '#260000'
  context.fill()
  axis(0)
  draw([...whole, ...whole.slice(0, 1)], '#f00', 0.0034)

  onto(1)
  const left = axisOf(1)
  axis(left)
  draw(
    curve.map(([x, y]) => [x + left, y] as const),
    '#f00',
    0.0034,
  )
  draw(
    [
      [left, vase.foot],
      [left + 0.14 * vase.high, vase.foot],
    ],
    '#b20000',
    0.0016,
  )
  const write = (text: string, x: number, y: number, ink: string) => {
    context.save()
    context.translate(x, y)
    context.scale(1 / pixelsPerMetre, -1 / pixelsPerMetre)
    context.font = fontCss(font, rows.em * pixelsPerMetre)
    context.textAlign = 'right'
    context.textBaseline = 'middle'
    context.fillStyle = ink
    context.fillText(text, 0, 0)
    context.restore()
  }
  write('r', rows.radius, rows.top + rows.apart * 0.95, '#0f0')
  write('h', rows.height, rows.top + rows.apart * 0.95, '#0f0')
  told.forEach((point, row) => {
    const [radius = 0, at = 0] = onePoints[point] ?? []
    const [x, y] = [left + radius * vase.high, vase.foot + at * vase.high]
    const level = rows.top - row * rows.apart
    draw(
      [
        [x, y],
        [0.005, level],
        [0.02, level],
      ],
      '#600000',
      0.0013,
    )
    write(numbers.format(radius), rows.radius, level, '#f00')
    write(numbers.format(at), rows.height, level, '#f00')
  })
  for (const [radius, at] of onePoints) {
    context.beginPath()
    context.arc(left + radius * vase.high, vase.foot + at * vase.high, 0.0052, 0, 7)
    context.fillStyle = '#0f0'
    context.fill()
  }

  onto(2)
  const [x, y] = [ornamentAt.x - (leaf.middles[2] ?? 0), ornamentAt.y]
  for (const petal of ornament()) {
    const line = petal.map(
      ([px, py]) => [x + px * ornamentAt.reach, y + py * ornamentAt.reach] as const,
    )
    context.beginPath()
    for (const [px, py] of line) context.lineTo(px, py)
    context.fillStyle = '#003000'
    context.fill()
    draw([...line, ...line.slice(0, 1)], '#0f0', 0.0026)
  }
  for (const side of [-1, 1])
    for (const up of [-0.005, 0.005])
      draw(
        [
          [x + side * (ornamentAt.reach + 0.012), y + up],
          [x + side * 0.12, y + up],
        ],
        '#0f0',
        0.0018,
      )

  return coverageOf(context.getImageData(0, 0, canvas.width, canvas.height))
}
