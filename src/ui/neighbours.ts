import type { Opening } from '#plan'

/** The rooms that a doorway leads to from this one, in the order of the plan, each once. */
export function neighbours(openings: readonly Opening[], room: string): string[] {
  const beyond = openings
    .filter((opening) => opening.kind === 'doorway')
    .map(({ sides: [one, other] }) => (one === room ? other : other === room ? one : undefined))
    .filter((side) => side !== undefined)
  return [...new Set(beyond)]
}
