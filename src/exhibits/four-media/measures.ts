import { media, people, scenarioCount } from './rule.ts'

/** The painted sheet of the board, metres; its upper left corner is the origin of what follows, y down. */
export const board = { width: 1.96, height: 1.16 } as const
const margin = 0.05
const inner = board.width - 2 * margin

/** The four fields, side by side at the top. */
const gap = 0.03
export const field = {
  top: 0.05,
  width: (inner - (media.length - 1) * gap) / media.length,
  height: 0.5,
} as const
export const fieldAt = (medium: number): number => margin + medium * (field.width + gap)

/** What is said of the one that is shown: left of the votes. */
export const told = { x: margin, y: 0.585, width: 1.1 } as const
/** The votes: their heading, and a line for each. */
export const votes = { x: 1.2, y: 0.585, width: board.width - margin - 1.2 } as const
const firstVote = 0.655
export const voteLine = { high: 0.072 } as const
export const voteAt = (person: number): number => firstVote + person * voteLine.high

/** The scenarios: five tiles, and a line under them. */
const thin = 0.016
export const card = {
  top: 0.915,
  width: (inner - (scenarioCount - 1) * thin) / scenarioCount,
  height: 0.078,
} as const
export const cardAt = (scenario: number): number => margin + scenario * (card.width + thin)
export const under = { x: margin, y: 1.045, width: inner } as const

/** Which of these a place on the sheet means. */
export function placeAt(
  x: number,
  y: number,
): { medium: number } | { person: number } | { scenario: number } | undefined {
  const along = (count: number, at: (i: number) => number, width: number) =>
    Array.from({ length: count }, (_, i) => i).find((i) => x > at(i) && x < at(i) + width)
  if (y > field.top && y < field.top + field.height) {
    const medium = along(media.length, fieldAt, field.width)
    return medium === undefined ? undefined : { medium }
  }
  if (x > votes.x && y > firstVote && y < voteAt(people.length))
    return { person: Math.floor((y - firstVote) / voteLine.high) }
  if (y > card.top && y < card.top + card.height) {
    const scenario = along(scenarioCount, cardAt, card.width)
    return scenario === undefined ? undefined : { scenario }
  }
  return undefined
}
