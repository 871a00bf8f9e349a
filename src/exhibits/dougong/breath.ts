/** Layers that lift off the great block, and how far each opens, metres: eight centimetres in all. */
export const layers = 4
export const gap = 0.02

/** Milliseconds: from one layer's click to the next, for one to open, and until they close again. */
const [apart, opens, holds] = [260, 320, 2000]
/** How long a breath takes. */
export const breathTime = holds + apart * (layers - 1) + opens
/** When timber leaves timber, and when it meets it again: a click each. */
export const clicks = Array.from({ length: layers }, (_, layer) => [
  layer * apart,
  holds + layer * apart + opens,
]).flat()

/**
 * How far a layer (0 the lowest) is open, 0 to 1, so long after a breath began: the layers open one
 * after the other from below and close from above. Without motion it is open or shut.
 */
export function breath(ms: number, layer: number, still: boolean): number {
  if (ms < 0 || ms >= breathTime) return 0
  const [opening, closing] = [layer * apart, holds + (layers - 1 - layer) * apart]
  if (still) return ms < holds ? 1 : 0
  return eased((ms - opening) / opens) * (1 - eased((ms - closing) / opens))
}

function eased(part: number): number {
  const at = Math.min(1, Math.max(0, part))
  return at * at * (3 - 2 * at)
}
