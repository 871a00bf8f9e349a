/**
 * The measures of a gate leaf with its studs (content brief, P2-6), metres. Its frame: the middle of
 * its front the origin, x to the right, y up, z out of it.
 */
export const gateLeaf = {
  width: 2.2,
  height: 3.2,
  thick: 0.09,
  /** Studs in a row, and rows of them. */
  columns: 9,
  rows: 9,
  /** Half a sphere of 110 mm. */
  stud: 0.055,
  step: { across: 0.235, up: 0.335 },
  /** A plate between four studs near the free edge, in reach of a hand; its ring hangs over it. */
  plate: { x: 0.8225, y: -0.5025, radius: 0.106 },
  ring: { x: 0.8225, y: -0.4875, z: 0.049, radius: 0.064, bar: 0.0085 },
} as const

const { columns, rows, stud, step, plate } = gateLeaf

/** Where a stud sits on the leaf: its column from the left, its row from above, both from 0. */
export const studAt = (column: number, row: number): readonly [x: number, y: number] => [
  (column - (columns - 1) / 2) * step.across,
  ((rows - 1) / 2 - row) * step.up,
]

/** What of a leaf is at a place of its front: a stud of that row, its knocker, or bare wood. */
export function onLeaf(x: number, y: number): { stud: number } | 'knocker' | 'wood' | undefined {
  if (Math.abs(x) > gateLeaf.width / 2 || Math.abs(y) > gateLeaf.height / 2) return undefined
  if (Math.hypot(x - plate.x, y - plate.y) < plate.radius + 0.02) return 'knocker'
  const column = Math.round(x / step.across + (columns - 1) / 2)
  const row = Math.round((rows - 1) / 2 - y / step.up)
  const [atX, atY] = studAt(column, row)
  const isStud = column >= 0 && column < columns && row >= 0 && row < rows
  // Fingers are wide.
  return isStud && Math.hypot(x - atX, y - atY) < stud * 1.4 ? { stud: row } : 'wood'
}
