import { wallpaperNames } from '#craft'
import type { Exhibit } from '#exhibition'
import { nameSheet } from '#lettering'
import type { Acts } from '#ui'
import { steps } from '../bench/bench.ts'
import { benchActs, filledIn, type BenchSays } from '../bench/benchActs.ts'
import { benchWords } from '../bench/benchWords.ts'
import { benchFront, benchRule, benchTable, railUnder } from '../bench/benchFront.ts'
import { cardFront, cardOn } from '../cardFront.ts'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { answering, hasMirrors, turnsIn } from './groups.ts'
import { turnColumns } from '../bench/counts.ts'
import { board, cloth, leaf, leafAt, tile, tree } from './measures.ts'
import { repeatRule, repeatState, type RepeatAct, type RepeatState } from './rule.ts'
import { seventeenWords } from './words.ts'

/** What the exhibition's files say of the seventeen. */
export type Seventeen<Text = string> = BenchSays<Text> & {
  motifs: readonly Text[]
  turns: readonly Text[]
  group: Text
  inHand: Text
  rule: Text
}

/** Read by the schema, and cut to one language since. */
export const seventeenOf = ({ artefact }: Exhibit<string>): Seventeen => artefact.with as Seventeen

const rule = { width: 0.46, height: 0.056 } as const

/** One cell stamped and repeated in seventeen ways, on a cloth, a tile and a vase. */
export const seventeen: Kind = {
  finished: true,
  labelled: true,
  rule: repeatRule,
  words: { ...benchWords, ...seventeenWords },
  sound: (before, now) => {
    const [was, is] = [repeatState(before), repeatState(now)]
    if (is.taken > was.taken) return 'pluck'
    return is.now.marks === was.now.marks ? undefined : 'clack'
  },
  acts: (exhibit, state) => {
    const says = seventeenOf(exhibit)
    const now = repeatState(state)
    return benchActs(says, now, buttonsIn(says, now), factsIn(says, now))
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const [, high] = spot.size
    const foot = -high / 2
    const rod = cloth.low + cloth.height + 0.008
    return [
      ...benchTable(spot.on, spot.size),
      ...cardFront(spot.size, benchFront),
      box(
        [board.x, foot + board.up, board.z - board.thick / 2],
        [board.side, board.side + 0.02, board.thick],
        'plaster',
      ),
      box([tree.x, foot + tree.up, tree.z - 0.01], [tree.width, tree.height, 0.02], 'dark-timber'),
      railUnder({ ...board, width: board.side }, foot, 0.06),
      railUnder(tree, foot, 0.06),
      box([tile.x, foot + 0.008, tile.z + 0.002], [tile.side + 0.02, 0.016, 0.04], 'dark-timber'),
      box([cloth.x, foot + rod, cloth.z], [cloth.width + 0.06, 0.014, 0.014], 'brass'),
      // Each end of the rod stands on a foot.
      ...[-1, 1].flatMap((side) => {
        const x = cloth.x + side * (cloth.width / 2 + 0.024)
        return [
          box([x, foot + rod / 2, cloth.z], [0.014, rod, 0.014], 'brass'),
          box([x, foot + 0.007, cloth.z], [0.03, 0.014, 0.16], 'brass'),
        ]
      }),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const foot = -size[1] / 2
    const { title, lead } = exhibit
    return [
      cardOn({ title, lead, interpretation }, size, benchFront),
      {
        sheet: benchRule(seventeenOf(exhibit).rule, rule.height, {
          scale: 0.8,
          margin: { x: 0.008, y: 0.004 },
          align: 'centre',
        }),
        at: [tree.x, foot + tree.up + 0.225, tree.z + 0.002],
        width: rule.width,
        plate: 'paper',
      },
      ...wallpaperNames.map((name, group) => {
        const [x, y] = leafAt(group)
        return {
          sheet: nameSheet(name, leaf.height, named),
          at: [x, foot + y, tree.z + 0.002] as const,
          width: leaf.width,
          plate: 'paper' as const,
        }
      }),
    ]
  },
}

const named = { scale: 0.5, margin: { x: 0.004, y: 0.006 }, floor: 0.5 }

function buttonsIn(
  { turns, motifs }: Seventeen,
  { step, now, stamp }: RepeatState,
): Acts['buttons'] {
  const act = (does: RepeatAct) => does
  const words = seventeenWords
  switch (step) {
    case steps.look: {
      const group = (now.group + 1) % wallpaperNames.length
      return [{ word: words.nextGroup, act: act({ do: 'group', group }) }]
    }
    case steps.try:
      return [
        { word: words.stampHere, act: act({ do: 'press' }) },
        { word: words.nextStamp, act: act({ do: 'stamp', stamp: (stamp + 1) % motifs.length }) },
        { word: words.dotLeft, act: act({ do: 'move', x: -1, y: 0 }) },
        { word: words.dotRight, act: act({ do: 'move', x: 1, y: 0 }) },
        { word: words.dotUp, act: act({ do: 'move', x: 0, y: 1 }) },
        { word: words.dotDown, act: act({ do: 'move', x: 0, y: -1 }) },
      ]
    case steps.make: {
      const [own, mirrors] = [turnsIn(now.group), hasMirrors(now.group)]
      return [
        ...turnColumns.map((each, i) => ({
          title: turns[i] ?? '',
          act: act({ do: 'turns', turns: each }),
          pressed: each === own,
        })),
        { word: words.mirrors, act: act({ do: 'mirrors', on: !mirrors }), pressed: mirrors },
        ...(answering(own, mirrors).length > 1
          ? [{ word: words.other, act: act({ do: 'other' }) }]
          : []),
      ]
    }
    default:
      return []
  }
}

/** What is told of the pattern. */
function factsIn(says: Seventeen, { step, now, stamp }: RepeatState): string[] {
  const group = filledIn(says.group, [wallpaperNames[now.group] ?? '', now.group + 1])
  return step === steps.try ? [filledIn(says.inHand, [says.motifs[stamp] ?? '']), group] : [group]
}
