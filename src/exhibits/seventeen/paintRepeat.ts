import { carriesOver, stepsOf, wallpaperNames } from '#craft'
import { cellInks, ground } from './cellInk.ts'
import type { Repeat } from './rule.ts'

/** The smallest upright piece that repeats by sliding: its sides, in sides of the cell. */
export function periodOf({ group }: Pick<Repeat, 'group'>): readonly [wide: number, high: number] {
  const [, [aside, up]] = stepsOf(wallpaperNames[group] ?? 'p1')
  // A slanting step is straight again after two.
  return [1, aside === 0 ? up : 2 * up]
}

/** Paints a piece that fits to itself on all sides, its cell so many pixels broad. */
function paintRepeat(context: CanvasRenderingContext2D, repeat: Repeat, pixels: number): void {
  const [wide, high] = periodOf(repeat)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = ground
  context.fillRect(0, 0, wide * pixels, high * pixels)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  const inks = cellInks(repeat).map(({ ink, line, broad }) => {
    const path = new Path2D()
    for (const [x, y] of line) path.lineTo(x, y)
    return { ink, path, broad }
  })
  for (const [a, b, c, d, e, f] of carriesOver(
    wallpaperNames[repeat.group] ?? 'p1',
    [0, 0],
    [wide, high],
  )) {
    // The first row of a picture is its upper one.
    context.setTransform(
      a * pixels,
      -c * pixels,
      b * pixels,
      -d * pixels,
      e * pixels,
      (high - f) * pixels,
    )
    for (const { ink, path, broad } of inks) {
      if (broad === undefined) {
        context.fillStyle = ink
        context.fill(path)
      } else {
        context.strokeStyle = ink
        context.lineWidth = broad
        context.stroke(path)
      }
    }
  }
}

/** A canvas with such a piece. */
export function repeatCanvas(repeat: Repeat, pixels: number): HTMLCanvasElement {
  const [wide, high] = periodOf(repeat)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(wide * pixels)
  canvas.height = Math.round(high * pixels)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser gives no canvas to paint on')
  paintRepeat(context, repeat, pixels)
  return canvas
}
