import { dougongPart, sizeOfPart, teachingSet, type PartName } from '#craft'
import type { Exhibit } from '#exhibition'
import { shelfSheet } from '#lettering'
import type { Acts } from '#ui'
import { steps } from '../bench/bench.ts'
import { benchActs, filledIn, type BenchSays } from '../bench/benchActs.ts'
import { benchWords } from '../bench/benchWords.ts'
import { benchFront, benchRule, benchTable } from '../bench/benchFront.ts'
import { cardFront } from '../cardFront.ts'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { pieceMarks } from './marks.ts'
import { table } from './measures.ts'
import {
  assemblyRule,
  assemblyState,
  isWhole,
  lyingAfter,
  type AssemblyAct,
  type AssemblyState,
} from './rule.ts'
import { dougongBenchWords } from './words.ts'

/** What the exhibition's files say of the bench. */
export type DougongBench<Text = string> = BenchSays<Text> & {
  parts: Readonly<Record<PartName, Text>>
  inHand: Text
  size: Text
  slidesBack: Text
  hinted: Text
  whole: Text
  shaken: Text
  list: Text
  rule: Text
}

/** Read by the schema, and cut to one language since. */
export const benchSaysOf = ({ artefact }: Exhibit<string>): DougongBench =>
  artefact.with as DougongBench

/** The boards behind the pieces, one with the rule and one with the name: paper, and middle over the bench, metres. */
const rule = { width: 0.66, height: 0.2, x: -0.46, up: 0.3, z: -0.38 } as const
const name = { width: 0.66, height: 0.27, x: 0.46, up: 0.335, z: -0.38 } as const

/** Fifteen pieces on a bench that fit in one order; shaken, drawn apart and measured. */
export const dougongBench: Kind = {
  finished: true,
  labelled: true,
  rule: assemblyRule,
  words: { ...benchWords, ...dougongBenchWords },
  sound: (before, now) => {
    const [was, is] = [assemblyState(before), assemblyState(now)]
    if (is.taken > was.taken || (isWhole(is.now) && !isWhole(was.now))) return 'pluck'
    const moved = is.now.placed.length !== was.now.placed.length
    return moved || is.shakes > was.shakes || is.tries > was.tries ? 'clack' : undefined
  },
  acts: (exhibit, state) => {
    const says = benchSaysOf(exhibit)
    const now = assemblyState(state)
    return benchActs(says, now, buttonsIn(now), factsIn(says, now))
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const [, high] = spot.size
    const foot = -high / 2
    const side = 2 * table.half
    return [
      ...benchTable(spot.on, spot.size),
      ...cardFront(spot.size, benchFront),
      box(
        [table.x, foot + table.high / 2, table.z],
        [side + 0.16, table.high, side],
        'pale-timber',
      ),
      ...[rule, name].flatMap(({ width, height, x, up, z }) => [
        box([x, foot + up, z], [width + 0.03, height + 0.03, 0.02], 'dark-timber'),
        box([x, foot + (up - height / 2) / 2, z], [0.03, up - height / 2, 0.015], 'dark-timber'),
      ]),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const foot = -size[1] / 2
    const { title, lead } = exhibit
    return [
      {
        sheet: shelfSheet({ title, lead, interpretation }, name),
        at: [name.x, foot + name.up, name.z + 0.012],
        width: name.width,
        plate: 'paper',
      },
      {
        sheet: benchRule(benchSaysOf(exhibit).rule, rule.height, {
          scale: 1.55,
          margin: { x: 0.016, y: 0.012 },
        }),
        at: [rule.x, foot + rule.up, rule.z + 0.012],
        width: rule.width,
        plate: 'paper',
        boards: pieceMarks([rule.x, rule.up, rule.z + 0.012]),
      },
    ]
  },
}

function buttonsIn({ step, now, held, hinted, apart }: AssemblyState): Acts['buttons'] {
  const act = (does: AssemblyAct) => does
  const words = dougongBenchWords
  const whole = isWhole(now)
  const seen = [
    { word: words.shake, act: act({ do: 'shake' }) },
    { word: words.apart, act: act({ do: 'apart' }), pressed: apart === true },
  ]
  const hold = (by: 1 | -1) => act({ do: 'hold', piece: lyingAfter(held, now, by) })
  if (step === steps.try && !whole)
    return [
      { word: words.put, act: act({ do: 'put' }) },
      { word: words.nextPiece, act: hold(1) },
      { word: words.pieceBefore, act: hold(-1) },
      { word: words.hint, act: act({ do: 'hint' }), pressed: hinted === true },
    ]
  if (step === steps.make)
    return [
      ...seen,
      { word: words.larger, act: act({ do: 'grade', by: -1 }) },
      { word: words.smaller, act: act({ do: 'grade', by: 1 }) },
    ]
  return now.placed.length > 0 ? seen : []
}

/** What is told of the piece in hand, of the whole, and of its parts. */
function factsIn(says: DougongBench, state: AssemblyState): string[] {
  const { step, now, held, hinted, refused, shakes } = state
  const part = teachingSet[held]?.part
  const whole = isWhole(now)
  if (step === steps.try && part && !whole) {
    const line = filledIn(says.inHand, [says.parts[part], held + 1, now.placed.length])
    return [
      refused ? says.slidesBack : hinted ? says.hinted : '',
      line,
      filledIn(says.size, sizesOf(part, now.grade)),
    ]
  }
  if (step === steps.make) return [whole ? says.whole : '', ...partsList(says, now.grade)]
  return [whole ? says.whole : '', shakes > 0 ? says.shaken : '']
}

/** Length, height and depth in fen, the grade, and the same in millimetres. */
function sizesOf(part: PartName, grade: number): number[] {
  const size = sizeOfPart(part)
  const mm = size.map((each) => Math.round(each * dougongPart('song', grade) * 1000))
  return [...size, grade, ...mm]
}

/** The list of parts at a grade: name, how many, millimetres. */
export function partsList(says: Pick<DougongBench, 'list' | 'parts'>, grade: number): string[] {
  const counts = new Map<PartName, number>()
  for (const { part } of teachingSet) counts.set(part, (counts.get(part) ?? 0) + 1)
  const rows = [...counts].map(([part, count]) => {
    const [, , , , long, high, deep] = sizesOf(part, grade)
    return `- ${count} × ${says.parts[part]}: ${long} × ${high} × ${deep}`
  })
  return [filledIn(says.list, [grade]), rows.join('\n')]
}
