import { field, order } from './measures.ts'

/** Pixels of a field in the texture. */
export const wide = 440
export const high = Math.round((wide * field.height) / field.width)

/** From the rim of a field, and from one line to the next and how broad it is, pixels. */
const [margin, apart, broad] = [14, 24, 5] as const

/**
 * The lines of a field, which stand for a text and are none: in the first they run down, in the second
 * from the left and in the third from the right, parted as words are; round them a rim.
 */
export function drawLines(context: CanvasRenderingContext2D, which: number): void {
  const top = which * high
  context.strokeStyle = '#900'
  context.lineWidth = 3
  context.strokeRect(3, top + 3, wide - 6, high - 6)
  context.fillStyle = '#c00'
  const down = which === 0
  const [across, along] = down ? [wide, high] : [high, wide]
  const count = Math.floor((across - 2 * margin) / apart)
  const first = (across - (count - 1) * apart) / 2
  for (let line = 0; line < count; line += 1) {
    // The last line of a text is shorter.
    const end = along - margin - (line === count - 1 ? 0.45 * along : 0)
    let at = margin
    for (let word = 0; at < end; word += 1) {
      const long = Math.min(end - at, down ? 17 : 22 + ((line * 37 + word * 53 + which * 29) % 47))
      const off = first + line * apart - broad / 2
      // Columns stand from the right to the left, as the lines of the third field begin there.
      if (down) context.fillRect(wide - off - broad, top + at, broad, long)
      else
        context.fillRect(which === order.length - 1 ? wide - at - long : at, top + off, long, broad)
      at += long + (down ? 6 : 11)
    }
  }
}
