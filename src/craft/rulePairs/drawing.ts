import type { Spot2 } from '../polygon.ts'

/**
 * A stroke of a line drawing in a field one wide and one high, its middle the origin, y up. What is
 * filled hides what was drawn before it, as ink or as bare paper.
 */
export type PairStroke = {
  line: readonly Spot2[]
  closed?: true
  /** The rule's own lines are in the accent. */
  ink?: 'accent'
  /** In parts of the field; no line is drawn at 0. */
  broad: number
  filled?: 'ink' | 'paper'
}
/** A number that is written at a place of the drawing. */
export type PairNote = { at: Spot2; number: number; degrees?: true }
export type PairDrawing = { strokes: PairStroke[]; notes: PairNote[] }

/** Breadth of an outline, and of what lies within it. */
export const [bold, thin] = [0.0095, 0.0055] as const

/** A ring of points round a place. */
export const ring = ([x, y]: Spot2, radius: number, sides = 72): Spot2[] =>
  Array.from({ length: sides }, (_, i): Spot2 => {
    const angle = (2 * Math.PI * i) / sides
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
