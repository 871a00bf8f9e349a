import { isObject } from '#kit'
import type { Rule } from '#visit'
import { drawerCount } from './measures.ts'

/** Which drawers are open, which one was drawn last, and how often each drawing was begun. */
export type DrawersState = { open: readonly boolean[]; runs: readonly number[]; last?: number }

export type DrawersAct =
  | { do: 'pull'; drawer: number; open: boolean }
  /** The drawing in the drawer opened last moves once more; where none is told of, in all that are open. */
  | { do: 'again' }
  | { do: 'all'; open: boolean }

/** What a visitor may do with the drawers; what is no such act changes nothing. */
export const drawersRule: Rule = (state, act) =>
  isAct(act) ? after(drawersState(state), act) : state

function after(state: DrawersState, act: DrawersAct): DrawersState {
  const { open, runs, last } = state
  switch (act.do) {
    case 'pull': {
      const { drawer } = act
      const begins = act.open && !open[drawer]
      return {
        open: open.with(drawer, act.open),
        runs: begins ? runs.with(drawer, (runs[drawer] ?? 0) + 1) : runs,
        ...(act.open ? { last: drawer } : lastBut(state, drawer)),
      }
    }
    case 'again':
      return {
        ...state,
        runs: runs.map((run, drawer) =>
          (last === undefined ? open[drawer] : drawer === last) ? run + 1 : run,
        ),
      }
    case 'all':
      return {
        open: all(act.open),
        runs: runs.map((run, drawer) => (act.open && !open[drawer] ? run + 1 : run)),
      }
  }
}

/** The drawer that is told of, unless it is the one that was closed. */
const lastBut = ({ last }: DrawersState, closed: number) =>
  last === undefined || last === closed ? {} : { last }

/** The state as it is or as it begins: all closed. */
export const drawersState = (state: unknown): DrawersState =>
  isObject(state) && Array.isArray(state['open'])
    ? // It has a list: this rule has made it.
      (state as DrawersState)
    : { open: all(false), runs: all(0) }

const all = <Value>(value: Value): Value[] => Array.from({ length: drawerCount }, () => value)

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is DrawersAct {
  if (!isObject(act)) return false
  const { drawer, open } = act
  if (act['do'] === 'again') return true
  if (act['do'] === 'all') return typeof open === 'boolean'
  return (
    act['do'] === 'pull' &&
    typeof open === 'boolean' &&
    Number.isInteger(drawer) &&
    Number(drawer) >= 0 &&
    Number(drawer) < drawerCount
  )
}
