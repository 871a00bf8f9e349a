import { codeOf, harmonies, termCount, termOn } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Acts } from '#ui'
import { steps } from '../bench/bench.ts'
import { benchActs, filledIn, type BenchSays } from '../bench/benchActs.ts'
import { benchFront, benchTable, railUnder } from '../bench/benchFront.ts'
import { benchWords } from '../bench/benchWords.ts'
import { cardFront, cardUnder } from '../cardFront.ts'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { board, columns, desk, rack } from './measures.ts'
import { silkCount } from '../bench/counts.ts'
import { measured, readingOf } from './meters.ts'
import {
  dressedRule,
  dressedState,
  robe,
  type Dressed,
  type DressedAct,
  type DressedState,
} from './rule.ts'
import { termColoursWords } from './words.ts'

/** A silk with its names in three languages, the same whatever the visitor reads. */
export type Silk = { sign: string; en: string; ru: string }

/** What the exhibition's files say of the table. */
export type TermColours<Text = string> = BenchSays<Text> & {
  silks: readonly Silk[]
  terms: readonly { name: Text; silk: string }[]
  parts: readonly Text[]
  today: Text
  term: Text
  colour: Text
  inHand: Text
  chosen: Text
  meters: readonly Text[]
  harmonies: readonly Text[]
  arc: Text
  greys: Text
  lightness: Text
  contrast: Text
  reading: readonly Text[]
}

/** Read by the schema, and cut to one language since. */
export const coloursOfTerms = ({ artefact }: Exhibit<string>): TermColours =>
  artefact.with as TermColours

/**
 * A silk's name in the language that is read, which is told by its letters: what the files say is cut
 * to it, but for the names of silks, of which files that are taken home carry all three.
 */
export const nameOf = ({ today }: Pick<TermColours, 'today'>, silk: Silk): string => {
  if (/\p{Script=Han}/u.test(today)) return silk.sign
  return /\p{Script=Cyrillic}/u.test(today) ? silk.ru : silk.en
}

/** The scene with nothing left open: its term, and the robe in the term's colour while it has no other. */
export function settledOn(
  { terms, silks }: Pick<TermColours, 'terms' | 'silks'>,
  dressed: Dressed,
  today: string,
): Dressed & { term: number } {
  const term = dressed.term ?? termOn(today)
  const own = silks.findIndex(({ sign }) => sign === terms[term]?.silk)
  const worn = dressed.silks[robe] ?? (own < 0 ? null : own)
  return { ...dressed, term, silks: dressed.silks.with(robe, worn) }
}

/** The code of each part's silk; null where it is not dressed. */
export const codesOf = (
  { silks }: Pick<TermColours, 'silks'>,
  dressed: Dressed,
): (string | null)[] =>
  dressed.silks.map((at) => {
    const silk = at === null ? undefined : silks[at]
    return silk ? codeOf(silk.sign) : null
  })

/** A scene dressed in five silks of forty-eight, beginning with today's term. */
export const termColours: Kind = {
  finished: true,
  labelled: true,
  rule: dressedRule,
  words: { ...benchWords, ...termColoursWords },
  sound: (before, now) => {
    const [was, is] = [dressedState(before), dressedState(now)]
    if (is.taken > was.taken) return 'pluck'
    return is.now.silks === was.now.silks ? undefined : 'brush'
  },
  acts: (exhibit, state, { today = '' }) => {
    const says = coloursOfTerms(exhibit)
    const bench = dressedState(state)
    // Without a calendar the year begins with spring.
    const now = settledOn(says, bench.now, today === '' ? '2026-02-10' : today)
    return benchActs(
      says,
      bench,
      buttonsIn(says, { ...bench, now }),
      factsIn(says, { ...bench, now }, bench.now.term === null),
    )
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const foot = -spot.size[1] / 2
    const upright = ({ x, up, z, width, height, thick }: typeof rack | typeof board) =>
      box([x, foot + up, z - thick / 2], [width, height, thick], 'pale-timber')
    const sill = desk.y - 0.004
    return [
      ...benchTable(spot.on, spot.size),
      ...cardFront(spot.size, benchFront),
      upright(rack),
      upright(board),
      railUnder(rack, foot, 0.024),
      railUnder(board, foot, 0.034),
      box([0, foot + sill / 2, desk.z - 0.115], [desk.wide, sill, 0.23], 'dark-timber'),
    ]
  },
  titles: (exhibit) => {
    const { parts, meters } = coloursOfTerms(exhibit)
    return [...parts, ...meters]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    const { title, lead } = exhibit
    return size ? [cardUnder({ title, lead, interpretation }, size, benchFront)] : []
  },
}

type Settled = DressedState & { now: Dressed & { term: number } }

function buttonsIn(says: TermColours, { step, now, hand }: Settled): Acts['buttons'] {
  const act = (does: DressedAct) => does
  const words = termColoursWords
  const term = (by: number) => (now.term + by + termCount) % termCount
  const silk = (by: number) => (hand + by + silkCount) % silkCount
  const parts = says.parts.map((title, part) => ({
    title,
    act: act({ do: 'put', part }),
    pressed: now.silks[part] === hand,
  }))
  switch (step) {
    case steps.look:
      return [
        { word: words.nextTerm, act: act({ do: 'term', term: term(1) }) },
        { word: words.termBefore, act: act({ do: 'term', term: term(-1) }) },
      ]
    case steps.try:
      return [
        ...parts,
        { word: words.nextSilk, act: act({ do: 'hand', silk: silk(1) }) },
        { word: words.silkBefore, act: act({ do: 'hand', silk: silk(-1) }) },
        { word: words.nextRow, act: act({ do: 'hand', silk: silk(columns) }) },
      ]
    case steps.make:
      return [
        { word: words.nextPair, act: act({ do: 'pair' }) },
        { word: words.nextSilk, act: act({ do: 'hand', silk: silk(1) }) },
        { word: words.nextRow, act: act({ do: 'hand', silk: silk(columns) }) },
        ...parts,
      ]
    default:
      return []
  }
}

/** What is told of the term, of the silk in hand, and of the meters. */
function factsIn(says: TermColours, { step, now, hand, pair }: Settled, today: boolean): string[] {
  const written = (silk: Silk | undefined) => {
    if (!silk) return []
    const name = nameOf(says, silk)
    return [name === silk.sign ? name : `${name} ${silk.sign}`, codeOf(silk.sign)]
  }
  const term = says.terms[now.term]
  const dressed = now.silks.filter((silk) => silk !== null).length
  switch (step) {
    case steps.look: {
      const own = says.silks.find(({ sign }) => sign === term?.silk)
      return [
        filledIn(today ? says.today : says.term, [term?.name ?? '']),
        filledIn(says.colour, written(own)),
      ]
    }
    case steps.try:
      return [filledIn(says.inHand, written(says.silks[hand])), filledIn(says.chosen, [dressed])]
    case steps.make:
      return meterLines(says, codesOf(says, now), pair)
    default:
      return [
        now.silks
          .flatMap((at) => {
            const silk = at === null ? undefined : says.silks[at]
            return silk ? [nameOf(says, silk)] : []
          })
          .join(' · '),
      ]
  }
}

/** What the meters tell in words. */
function meterLines(says: TermColours, codes: readonly (string | null)[], pair: number): string[] {
  const { harmony, arc, lights, least, pairs } = measured(codes)
  const kind = says.harmonies[harmonies.indexOf(harmony)] ?? ''
  const shown = pairs[pair % Math.max(1, pairs.length)]
  return [
    arc ? filledIn(says.arc, [Math.round(arc.wide), kind]) : says.greys,
    least === undefined
      ? ''
      : filledIn(says.lightness, [
          lights.map((light) => Math.round(light)).join(' · '),
          Math.round(least),
        ]),
    shown
      ? filledIn(says.contrast, [
          says.parts[shown.one] ?? '',
          says.parts[shown.other] ?? '',
          shown.ratio.toFixed(1),
          says.reading[readingOf(shown.ratio)] ?? '',
        ])
      : '',
  ].filter(Boolean)
}
