/** Metres, in the hanging's frame raised to the table's top: x right, y up from it, z to the front. */

/** The three leaves: the middle of each, their paper, and where its face stands. */
export const leaf = { middles: [-0.59, 0, 0.59], width: 0.54, height: 0.45, up: 0.02, face: -0.19 }
/** Height of the drawn vase, and of its foot over the table. */
export const vase = { high: 0.31, foot: 0.05 }
/** The axis of the curve on each leaf: under it the bead stands. */
export const axes = [-0.59, -0.14, 0.585] as const
/** The rail under the leaves, and the bead on it. */
export const rail = { y: 0.022, z: -0.155, long: 1.7, thick: 0.008, bead: 0.019 }
/** Where lamp and stool stand, and the middle and the reach of the ornament on its leaf. */
export const lampAt = { x: 0.45, z: 0.05 }
export const stoolAt = { x: 0.74, z: 0.09 }
export const ornamentAt = { x: 0.72, y: 0.3, reach: 0.075 }
/** Columns in which ink comes to a leaf, from the left. */
export const columns = 24

/** Where the bead is along the rail, by its state. */
export const beadAt = (bead: number): number => {
  const from = Math.min(1, Math.floor(bead))
  const [a, b] = [axes[from] ?? 0, axes[from + 1] ?? 0]
  return a + (b - a) * (bead - from)
}

/** The state of a bead that is pressed to there. */
export const beadFor = (x: number): number => {
  const [left, middle, right] = axes
  return x < middle ? (x - left) / (middle - left) : 1 + (x - middle) / (right - middle)
}
