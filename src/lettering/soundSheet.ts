import type { Sheet, Stroke } from './types.ts'

/** Of the panel's height: the drawing's side, and how far from the top it begins. */
const part = 0.48
const top = 0.11

/** Points round a centre, degrees from east, clockwise because y goes down. */
const arc = (x: number, y: number, radius: number, from: number, to: number): Stroke =>
  Array.from({ length: 13 }, (_, at) => {
    const angle = ((from + ((to - from) * at) / 12) * Math.PI) / 180
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })

/** A bell and what goes out from it, in a unit square, y down. */
const bell: readonly Stroke[] = [
  [
    [0.26, 0.74],
    [0.32, 0.64],
    [0.34, 0.42],
    ...arc(0.5, 0.36, 0.16, 180, 360),
    [0.66, 0.42],
    [0.68, 0.64],
    [0.74, 0.74],
    [0.26, 0.74],
  ],
  [
    [0.5, 0.2],
    [0.5, 0.12],
  ],
  arc(0.5, 0.76, 0.08, 20, 160),
  arc(0.5, 0.46, 0.32, -28, 28),
  arc(0.5, 0.46, 0.45, -32, 32),
  arc(0.5, 0.46, 0.32, 152, 208),
  arc(0.5, 0.46, 0.45, 148, 212),
]

/** A panel that says that something is heard here: a bell, and the name under it. Metres. */
export function soundSheet(title: string, size: { width: number; height: number }): Sheet {
  const { width, height } = size
  const side = height * part
  return {
    texts: [{ level: 'title', text: title, foot: true }],
    margin: { x: width * 0.08, y: height * 0.09 },
    distance: height * 2.6,
    // The name keeps out of the drawing: it has what is left under it.
    height: { least: height, most: height * (1 - part - top + 0.05) },
    floor: 0.45,
    align: 'centre',
    figure: { strokes: bell, side, x: (width - side) / 2, y: height * top },
  }
}
