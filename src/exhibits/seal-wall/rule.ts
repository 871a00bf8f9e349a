import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What hangs on the wall, as this visitor sees it. Fresh is `undefined`: nothing hangs there. */
export type WallState = {
  /** Every seal that this device knows, the first one first. */
  seals: readonly string[]
  /** Those that this visitor left. */
  own: readonly string[]
  /** The seal that is looked at. */
  chosen?: string
}

export type WallAct =
  /** The device's seals, told by whoever shows them. */
  | { do: 'hang'; seals: readonly string[]; own: readonly string[] }
  /** Looks at a seal, or away from it. */
  | { do: 'choose'; seal: string }
  | { do: 'step'; by: 1 | -1 }
  /** Looks at the seal that one left oneself, the latest first. */
  | { do: 'find' }

/** What a visitor may do with the wall; what is no such act changes nothing. */
export const wallRule: Rule = (state, act) => (isAct(act) ? after(wallState(state), act) : state)

function after(state: WallState, act: WallAct): WallState {
  const { seals, own, chosen } = state
  const looking = (seal: string | undefined): WallState => ({
    seals,
    own,
    ...(seal === undefined || !seals.includes(seal) ? {} : { chosen: seal }),
  })
  switch (act.do) {
    case 'hang': {
      const stays = chosen !== undefined && act.seals.includes(chosen)
      return { seals: act.seals, own: act.own, ...(stays ? { chosen } : {}) }
    }
    case 'choose':
      return looking(act.seal === chosen ? undefined : act.seal)
    case 'step': {
      const at = chosen === undefined ? (act.by === 1 ? -1 : 0) : seals.indexOf(chosen)
      return looking(seals[(at + act.by + seals.length) % seals.length])
    }
    case 'find':
      return looking(own.at(-1))
  }
}

/** The state as it is or as it begins. */
export const wallState = (state: unknown): WallState =>
  isObject(state) && isList(state['seals']) && isList(state['own'])
    ? // Both are there: this rule has made it.
      (state as WallState)
    : { seals: [], own: [] }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is WallAct {
  if (!isObject(act)) return false
  const { seals, own, seal, by } = act
  if (act['do'] === 'hang') return isList(seals) && isList(own)
  if (act['do'] === 'choose') return typeof seal === 'string'
  if (act['do'] === 'step') return by === 1 || by === -1
  return act['do'] === 'find'
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
