import { answers, cardCount } from './rule.ts'

/** Metres on the table's top: x right, y away from who stands before it. */
export const backs = { width: 0.19, height: 0.26 } as const
const columns = 6
export const backAt = (card: number): readonly [x: number, y: number] => [
  ((card % columns) - (columns - 1) / 2) * 0.32,
  card < columns ? 0.43 : 0.13,
]
/** The card that was drawn. */
export const drawn = { x: -0.34, y: -0.3, width: 0.9, height: 0.42 } as const
/** The three places to vote. */
export const plate = { width: 0.56, height: 0.125 } as const
export const plateAt = (answer: number): readonly [x: number, y: number] => [
  0.56,
  -0.15 - answer * 0.15,
]

/** What lies there on the table. */
export function underPress(
  x: number,
  y: number,
): { is: 'card' | 'answer'; at: number } | { is: 'drawn' } | undefined {
  const on = (at: readonly [number, number], wide: number, high: number) =>
    Math.abs(x - at[0]) < wide / 2 && Math.abs(y - at[1]) < high / 2
  for (let at = 0; at < answers.length; at += 1)
    if (on(plateAt(at), plate.width, plate.height)) return { is: 'answer', at }
  if (on([drawn.x, drawn.y], drawn.width, drawn.height)) return { is: 'drawn' }
  for (let at = 0; at < cardCount; at += 1)
    if (on(backAt(at), backs.width, backs.height)) return { is: 'card', at }
  return undefined
}
