import { beastRanks } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor has asked of the row. Fresh is `undefined`. */
export type BeastsState = {
  /** How many beasts the roof's rank leaves, one of `beastRanks`. */
  rank: number
  /** Who was touched last, 0 the rider; nobody while the rank is told of. */
  named?: number
}

export type BeastsAct =
  | { do: 'name'; beast: number }
  /** The next one towards the back, or the one before. */
  | { do: 'name'; by: 1 | -1 }
  | { do: 'rank'; to: number }
  /** One rank down (1) or up (-1). */
  | { do: 'rank'; by: 1 | -1 }

/** What a visitor may do with the row; what is no such act changes nothing. */
export const beastsRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  const { rank, named } = beastsState(state)
  if (act.do === 'rank') {
    const at = 'by' in act ? beastRanks.findIndex((each) => each === rank) + act.by : undefined
    const to = at === undefined ? 'to' in act && act.to : beastRanks[at]
    return typeof to === 'number' ? ({ rank: to } satisfies BeastsState) : state
  }
  const count = rank + 1
  const from = named ?? 0
  const beast = 'by' in act ? (from + act.by + count) % count : act.beast
  return beast <= rank ? ({ rank, named: beast } satisfies BeastsState) : state
}

/** The state as it is or as it begins: all ten, nobody named. */
export const beastsState = (state: unknown): BeastsState => {
  if (!isObject(state) || !isRank(state['rank'])) return { rank: beastRanks[0] }
  const { rank, named } = state
  return typeof named === 'number' ? { rank, named } : { rank }
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is BeastsAct {
  if (!isObject(act)) return false
  const { by, to, beast } = act
  if (by !== undefined)
    return (act['do'] === 'name' || act['do'] === 'rank') && (by === 1 || by === -1)
  if (act['do'] === 'rank') return isRank(to)
  return act['do'] === 'name' && Number.isInteger(beast) && Number(beast) >= 0
}

const isRank = (value: unknown): value is number => beastRanks.some((each) => each === value)
