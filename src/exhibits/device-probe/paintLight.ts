import type { Mark } from './answers.ts'

const lights: Readonly<Record<Mark, string>> = {
  can: '#9CCBB3',
  partly: '#D8B765',
  cannot: '#E79A86',
  told: '#8FC1DA',
  asking: '#7A828A',
}

type Place = readonly [x: number, y: number]

/** A line from place to place. */
export function line(context: CanvasRenderingContext2D, ...places: Place[]): void {
  context.beginPath()
  for (const [x, y] of places) context.lineTo(x, y)
  context.stroke()
}

/** A light, told by its form as well: a tick, a half disc, a cross, a square, three dots. */
export function light(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number): void {
  const r = 0.019
  context.fillStyle = lights[mark]
  context.strokeStyle = lights[mark]
  context.lineWidth = 0.004
  context.beginPath()
  if (mark === 'asking') {
    for (const dx of [-0.014, 0, 0.014]) context.rect(x + dx - 0.003, y - 0.003, 0.006, 0.006)
    context.fill()
    return
  }
  if (mark === 'told') {
    context.rect(x - r * 0.62, y - r * 0.62, r * 1.24, r * 1.24)
    context.fill()
    return
  }
  context.arc(x, y, r, 0, 2 * Math.PI)
  if (mark === 'can') context.fill()
  context.stroke()
  if (mark === 'partly') {
    context.beginPath()
    context.arc(x, y, r, Math.PI / 2, (3 * Math.PI) / 2)
    context.fill()
    return
  }
  const d = r * 0.42
  if (mark === 'cannot') {
    line(context, [x - d, y - d], [x + d, y + d])
    line(context, [x + d, y - d], [x - d, y + d])
    return
  }
  context.strokeStyle = '#161A1D'
  line(context, [x - d * 1.2, y], [x - d * 0.2, y + d], [x + d * 1.3, y - d * 0.9])
}
