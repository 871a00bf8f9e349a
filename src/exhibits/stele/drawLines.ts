import { fontCss, fontOf } from '#lettering'
import { ownName } from '#words'
import { field, order } from './measures.ts'

/** Pixels of a field in the texture. */
export const wide = 440
export const high = Math.round((wide * field.height) / field.width)

/** From the rim of a field to its rules, from one of them to the next, and how large its heading is, pixels. */
const [margin, apart, heading] = [20, 26, 34] as const

/**
 * A field as a mason rules it before a text is cut: in the first the rules part columns, in the others
 * lines; round them a double rim, and at their head the name of the language that is to stand there.
 */
export function drawLines(context: CanvasRenderingContext2D, which: number): void {
  const top = which * high
  context.strokeStyle = '#b00'
  context.lineWidth = 4
  context.strokeRect(4, top + 4, wide - 8, high - 8)
  context.strokeStyle = '#600'
  context.lineWidth = 2
  context.strokeRect(12, top + 12, wide - 24, high - 24)
  const down = which === 0
  const [across, along] = down ? [wide, high] : [high, wide]
  // The heading has a breadth of its own: on the right where one reads columns, else above.
  const first = margin + heading + 14
  const count = Math.floor((across - margin - first) / apart)
  const step = (across - margin - first) / count
  context.beginPath()
  for (let rule = 0; rule < count; rule += 1) {
    const off = first + rule * step
    const ends = [margin, along - margin].map((at) =>
      down ? ([wide - off, top + at] as const) : ([at, top + off] as const),
    )
    for (const [i, [x, y]] of ends.entries())
      if (i === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
  }
  context.stroke()
  writeHeading(context, which, margin + heading / 2 + 5)
}

/** The language's own name: its signs under one another, or in a line from the left. */
function writeHeading(context: CanvasRenderingContext2D, which: number, middle: number): void {
  const language = order[which] ?? 'en'
  const top = which * high
  context.font = fontCss(fontOf('lead', language), heading)
  context.fillStyle = '#f00'
  context.textBaseline = 'middle'
  context.textAlign = which === 0 ? 'center' : 'left'
  const name = ownName[language]
  if (which === 0)
    for (const [i, sign] of [...name].entries())
      context.fillText(sign, wide - middle, top + margin + heading * (0.62 + 1.12 * i))
  else context.fillText(name, margin + 8, top + middle)
}
