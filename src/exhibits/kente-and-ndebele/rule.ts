import {
  fourStrips,
  kenteBlocks,
  kenteColours,
  ndebeleFields,
  ndebeleHalf,
  ndebeleMotifs,
  type FieldDesign,
  type StripDesign,
} from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor has woven and painted. Fresh is `undefined`. */
export type ArtsState = {
  /** The four strips of the cloth, the one that is woven now, and how many times it was woven. */
  strips: readonly StripDesign[]
  strip: number
  /** The strips that were woven last. */
  woven: readonly number[]
  works: number
  seed: number
  /** The fields of half the wall, whether the other half mirrors it, and how many walls were begun. */
  fields: readonly (FieldDesign | null)[]
  mirrored: boolean
  walls: number
  /** The field that was painted last. */
  field?: number
  /** Which of the two was worked on last. */
  last: 'kente' | 'ndebele'
}

export type ArtsAct =
  | { do: 'strip'; strip: number }
  /** Weaves the strip that is chosen, or that one, with the next block or colours. */
  | { do: 'block'; strip?: number }
  | { do: 'colours' }
  | { do: 'weave' }
  | { do: 'begin' }
  /** Paints the next bare field, or that one; a painted one anew with the next motif. */
  | { do: 'paint'; field?: number }
  | { do: 'mirror' }
  | { do: 'wall' }

export const stripCount = 4
const fieldCount = ndebeleFields().length
const all = [0, 1, 2, 3]

const fresh: ArtsState = {
  strips: fourStrips(3),
  strip: 0,
  woven: all,
  works: 0,
  seed: 3,
  fields: ndebeleHalf(5),
  mirrored: true,
  walls: 5,
  last: 'kente',
}

/** What a visitor may do with cloth and wall; what is no such act changes nothing. */
export const artsRule: Rule = (state, act) => (isAct(act) ? after(artsState(state), act) : state)

function after(state: ArtsState, act: ArtsAct): ArtsState {
  switch (act.do) {
    case 'strip':
      return { ...state, strip: act.strip, last: 'kente' }
    case 'block': {
      const strip = act.strip ?? state.strip
      return rewoven({ ...state, strip }, ({ block, colours }) => ({
        block: kenteBlocks[(kenteBlocks.indexOf(block) + 1) % kenteBlocks.length] ?? block,
        colours,
      }))
    }
    case 'colours':
      return rewoven(state, ({ block, colours }) => ({
        block,
        colours: (colours + 1) % kenteColours.length,
      }))
    case 'weave': {
      const seed = state.seed + 1
      return {
        ...state,
        seed,
        strips: fourStrips(seed),
        woven: all,
        works: state.works + 1,
        last: 'kente',
      }
    }
    case 'begin':
      return {
        ...without(state),
        fields: state.fields.map(() => null),
        mirrored: false,
        walls: state.walls + 1,
        last: 'ndebele',
      }
    case 'paint':
      return painted(state, act.field)
    case 'mirror':
      return { ...state, mirrored: !state.mirrored, last: 'ndebele' }
    case 'wall': {
      const walls = state.walls + 1
      return { ...without(state), fields: ndebeleHalf(walls), walls, last: 'ndebele' }
    }
  }
}

/** With no field painted yet. */
function without(given: ArtsState): ArtsState {
  const { field: _, ...state } = given
  return state
}

function rewoven(state: ArtsState, design: (was: StripDesign) => StripDesign): ArtsState {
  const { strip } = state
  return {
    ...state,
    strips: state.strips.map((was, i) => (i === strip ? design(was) : was)),
    woven: [strip],
    works: state.works + 1,
    last: 'kente',
  }
}

function painted(state: ArtsState, wanted: number | undefined): ArtsState {
  const next = state.fields.indexOf(null)
  const field = wanted ?? (next < 0 ? ((state.field ?? -1) + 1) % fieldCount : next)
  const was = state.fields[field]
  const whole = ndebeleHalf(state.walls)[field]
  const at = was ? ndebeleMotifs.indexOf(was.motif) + 1 : 0
  const design: FieldDesign | undefined = was
    ? { motif: ndebeleMotifs[at % ndebeleMotifs.length] ?? was.motif, seed: was.seed + 31 }
    : whole
  if (!design) return state
  return {
    ...state,
    field,
    fields: state.fields.map((each, i) => (i === field ? design : each)),
    last: 'ndebele',
  }
}

/** The state as it is or as it begins. */
export const artsState = (state: unknown): ArtsState =>
  isObject(state) && Array.isArray(state['strips'])
    ? // Its strips are there: this rule has made it.
      (state as ArtsState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is ArtsAct {
  if (!isObject(act)) return false
  const { do: done, strip, field } = act
  const within = (value: unknown, count: number) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < count
  if (done === 'strip') return within(strip, stripCount)
  if (done === 'block') return strip === undefined || within(strip, stripCount)
  if (done === 'paint') return field === undefined || within(field, fieldCount)
  return ['colours', 'weave', 'begin', 'mirror', 'wall'].includes(String(done))
}
