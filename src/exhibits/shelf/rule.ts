import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What is done at the shelf; what lies on it is the visitor's. Fresh is `undefined`. */
export type ShelfState = {
  /** What lies there, the latest first: what the scene needs to be told apart. */
  things: readonly { id: string; title: string }[]
  /** The thing that is looked at, by its id. */
  chosen?: string
  /** Whether it was asked to delete everything, and not yet confirmed. */
  asking?: true
  /** How often a log was asked for, a thing taken off, and everything deleted. */
  logs: number
  taken: number
  cleared: number
  /** The thing that was taken off last. */
  gone?: string
}

export type ShelfAct =
  /** What lies there, told by whoever shows it. */
  | { do: 'hold'; things: ShelfState['things'] }
  | { do: 'choose'; id: string }
  | { do: 'step'; by: 1 | -1 }
  /** Lays the log of the visit on the shelf. */
  | { do: 'log' }
  /** Takes the thing that is looked at off the shelf. */
  | { do: 'take' }
  /** Asks to delete everything; does so; or leaves it. */
  | { do: 'ask' }
  | { do: 'clear' }
  | { do: 'keep' }

/** What a visitor may do with the shelf; what is no such act changes nothing. */
export const shelfRule: Rule = (state, act) => (isAct(act) ? after(shelfState(state), act) : state)

function after(given: ShelfState, act: ShelfAct): ShelfState {
  const { asking, chosen, ...state } = given
  const looking = (id: string | undefined): ShelfState => ({
    ...state,
    ...(id === undefined || !state.things.some((thing) => thing.id === id) ? {} : { chosen: id }),
  })
  switch (act.do) {
    case 'hold': {
      const stays = act.things.some((thing) => thing.id === chosen)
      return {
        ...state,
        things: act.things,
        ...(stays && chosen !== undefined ? { chosen } : {}),
      }
    }
    case 'choose':
      return looking(act.id === chosen ? undefined : act.id)
    case 'step': {
      const { things } = state
      const at = things.findIndex((thing) => thing.id === chosen)
      const from = at < 0 && act.by === -1 ? 0 : at
      return looking(things[(from + act.by + things.length) % things.length]?.id)
    }
    case 'log':
      return { ...looking(chosen), logs: state.logs + 1 }
    case 'take':
      return chosen === undefined
        ? state
        : { ...state, things: without(state.things, chosen), taken: state.taken + 1, gone: chosen }
    case 'ask':
      return { ...looking(chosen), asking: true }
    case 'clear':
      // Only what was asked for is done.
      return asking ? { ...state, things: [], cleared: state.cleared + 1 } : looking(chosen)
    case 'keep':
      return looking(chosen)
  }
}

const without = (things: ShelfState['things'], id: string) =>
  things.filter((thing) => thing.id !== id)

/** The state as it is or as it begins. */
export const shelfState = (state: unknown): ShelfState =>
  isObject(state) && Array.isArray(state['things']) && typeof state['logs'] === 'number'
    ? // Both are there: this rule has made it.
      (state as ShelfState)
    : { things: [], logs: 0, taken: 0, cleared: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is ShelfAct {
  if (!isObject(act)) return false
  const { things, id, by } = act
  if (act['do'] === 'hold')
    return (
      Array.isArray(things) &&
      things.every(
        (thing: unknown) =>
          isObject(thing) && typeof thing['id'] === 'string' && typeof thing['title'] === 'string',
      )
    )
  if (act['do'] === 'choose') return typeof id === 'string'
  if (act['do'] === 'step') return by === 1 || by === -1
  return ['log', 'take', 'ask', 'clear', 'keep'].includes(String(act['do']))
}
