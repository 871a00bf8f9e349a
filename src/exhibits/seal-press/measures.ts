/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** The seal at its true size, and how much larger its face and its print are shown. */
export const seal = { side: 0.06, high: 0.1, larger: 5 } as const
/** The two sheets that stand: the middle of each, their size, and their faces. */
export const sheets = { face: -0.49, print: -0.11, width: 0.35, height: 0.385, up: 0.01, z: -0.26 }
/** Middle of the enlarged square over the table. */
export const square = { up: 0.225, side: seal.side * seal.larger }
/** The tray of twelve words: its middle, columns and rows, from one word to the next. */
export const tray = { x: 0.38, up: 0.2025, columns: 4, rows: 3, wide: 0.135, high: 0.127 }
/** On the table: where the stone rests, the box of paste, and the paper with the print. */
export const rest = { x: -0.49, z: 0.08 }
export const paste = { x: -0.3, z: 0.12, side: 0.1, high: 0.03 }
export const paper = { x: -0.06, z: 0.09, width: 0.26, depth: 0.22, thick: 0.002 }

/** Where a word lies in the tray: right of the tray's middle and up from it. */
export const wordAt = (word: number): readonly [x: number, y: number] => [
  ((word % tray.columns) - (tray.columns - 1) / 2) * tray.wide,
  ((tray.rows - 1) / 2 - Math.floor(word / tray.columns)) * tray.high,
]

/** Which word lies there; none beside the tray. */
export function wordUnder(x: number, up: number): number | undefined {
  const column = Math.floor((x - tray.x) / tray.wide + tray.columns / 2)
  const row = Math.floor(tray.rows / 2 - (up - tray.up) / tray.high)
  const there = column >= 0 && column < tray.columns && row >= 0 && row < tray.rows
  return there ? row * tray.columns + column : undefined
}

/** The way of the stone: to the paste, onto the paper, and back, by parts of its time. */
const way = [
  [0, rest.x, 0.001, rest.z],
  [0.18, paste.x, 0.1, paste.z],
  [0.28, paste.x, paste.high + 0.004, paste.z],
  [0.38, paste.x, 0.1, paste.z],
  [0.62, paper.x, 0.1, paper.z],
  [0.72, paper.x, paper.thick, paper.z],
  [0.8, paper.x, 0.1, paper.z],
  [1, rest.x, 0.001, rest.z],
] as const
/** From then on the print is seen. */
export const printed = 0.72

/** Where the foot of the stone is: an axis (0 x, 1 y, 2 z) at a part of its way. */
export function stoneAt(part: number, axis: 0 | 1 | 2): number {
  const next = Math.max(
    1,
    way.findIndex(([time]) => time >= part),
  )
  const [before, after] = [way[next - 1] ?? way[0], way[next] ?? way[7]]
  const along = (part - before[0]) / (after[0] - before[0] || 1)
  const eased = along * along * (3 - 2 * along)
  const [from, to] = [before[axis + 1] ?? 0, after[axis + 1] ?? 0]
  return from + (to - from) * eased
}
