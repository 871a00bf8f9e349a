import { latticePanel } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Acts } from '#ui'
import { steps } from '../bench/bench.ts'
import { benchActs, filledIn, type BenchSays } from '../bench/benchActs.ts'
import { benchWords } from '../bench/benchWords.ts'
import { benchFront, benchRule, benchTable, railUnder } from '../bench/benchFront.ts'
import { cardFront, cardOn } from '../cardFront.ts'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { board, slab, window } from './measures.ts'
import { gameGroups } from '../bench/counts.ts'
import { gameRule, gameState, type GameAct, type GameState } from './rule.ts'
import { latticeGameWords } from './words.ts'

/** What the exhibition's files say of the game. */
export type LatticeGame<Text = string> = BenchSays<Text> & {
  groups: readonly { name: Text; says: Text }[]
  windows: readonly Text[]
  pieceSays: Text
  large: Text
  right: Text
  small: Text
  rule: Text
}

/** Read by the schema, and cut to one language since. */
export const gameOf = ({ artefact }: Exhibit<string>): LatticeGame => artefact.with as LatticeGame

const rule = { width: 0.5, height: 0.05 } as const
/** How broad the timber round the window is, metres. */
const round = 0.012

/** A lattice from one cell: bars from dot to dot, a rule, and a puzzle of eight windows. */
export const latticeGame: Kind = {
  finished: true,
  labelled: true,
  rule: gameRule,
  words: { ...benchWords, ...latticeGameWords },
  sound: (before, now) => {
    const [was, is] = [gameState(before), gameState(now)]
    if (is.taken > was.taken || is.found.length > was.found.length) return 'pluck'
    return is.now === was.now ? undefined : 'clack'
  },
  acts: (exhibit, state) => {
    const says = gameOf(exhibit)
    const now = gameState(state)
    return benchActs(says, now, buttonsIn(says, now), factsIn(says, now))
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const [, high] = spot.size
    const foot = -high / 2
    const { width, height, frame } = latticePanel
    const { scale } = window
    return [
      ...benchTable(spot.on, spot.size),
      ...cardFront(spot.size, benchFront),
      box(
        [slab.x, foot + slab.thick / 2, slab.z],
        [slab.width, slab.thick, slab.depth],
        'pale-timber',
      ),
      box(
        [board.x, foot + board.up, board.z - board.thick / 2],
        [board.side, board.side + 0.02, board.thick],
        'plaster',
      ),
      railUnder({ ...board, width: board.side }, foot, 0.022),
      // The window stands on two feet across it.
      ...[-1, 1].map((side) =>
        box(
          [
            window.x + side * (width * scale * 0.36),
            foot + (slab.thick + window.foot) / 2,
            window.z,
          ],
          [0.035, window.foot - slab.thick, 0.17],
          'dark-timber',
        ),
      ),
      {
        form: 'frame',
        at: [window.x, foot + window.foot + (height * scale) / 2, window.z],
        size: [width * scale + 2 * round, height * scale + 2 * round, 0.034],
        material: 'dark-timber',
        bar: frame * scale + round,
      },
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
        sheet: benchRule(gameOf(exhibit).rule, rule.height, {
          scale: 0.8,
          margin: { x: 0.008, y: 0.004 },
          align: 'centre',
        }),
        at: [board.x, foot + 0.048, board.z + 0.002],
        width: rule.width,
        plate: 'paper',
      },
    ]
  },
}

function buttonsIn(
  { groups }: LatticeGame,
  { step, now, from, puzzle }: GameState,
): Acts['buttons'] {
  const act = (does: GameAct) => does
  const words = latticeGameWords
  switch (step) {
    case steps.look:
      return [
        { word: words.puzzle, act: act({ do: 'puzzle' }), pressed: puzzle !== undefined },
        ...(puzzle
          ? [
              { word: words.nextPiece, act: act({ do: 'piece' }) },
              { word: words.thisOne, act: act({ do: 'answer' }) },
              { word: words.nextWindow, act: act({ do: 'window' }) },
            ]
          : []),
      ]
    case steps.try:
      return [
        { word: from === undefined ? words.begin : words.end, act: act({ do: 'dot' }) },
        { word: words.dotLeft, act: act({ do: 'move', x: -1, y: 0 }) },
        { word: words.dotRight, act: act({ do: 'move', x: 1, y: 0 }) },
        { word: words.dotUp, act: act({ do: 'move', x: 0, y: 1 }) },
        { word: words.dotDown, act: act({ do: 'move', x: 0, y: -1 }) },
      ]
    case steps.make:
      return gameGroups.map((_, group) => ({
        title: groups[group]?.name ?? '',
        act: act({ do: 'group', group }),
        pressed: now.group === group,
      }))
    default:
      return []
  }
}

/** What is told of the pattern, or of the puzzle. */
function factsIn(says: LatticeGame, { step, now, puzzle, found }: GameState): string[] {
  if (puzzle) {
    const { window: at, piece, answer } = puzzle
    const line = [says.windows[at] ?? '', at + 1, piece + 1, found.length]
    return [filledIn(says.pieceSays, line), answer ? `**${says[answer]}**` : '']
  }
  return step === steps.look ? [] : [says.groups[now.group]?.says ?? '']
}
