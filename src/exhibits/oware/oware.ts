import { block } from '#craft'
import type { Exhibit } from '#exhibition'
import { cardFront, cardUnder, deepFront } from '../cardFront.ts'
import { box, standUnder } from '../stand.ts'
import type { Inscription, Kind } from '../types.ts'
import { housesOf, moveFrom, other, played, sideOf, type Side } from './game.ts'
import { board, pictures, store } from './measures.ts'
import { owareRule, owareState, type OwareAct, type OwareState } from './rule.ts'
import { owareWords } from './words.ts'

/** What the exhibition's files say of a game; #side, #house and #seeds stand for what they name. */
export type Oware<Text = string> = {
  house: Text
  sides: Record<'you' | 'table' | 'near' | 'far', Text>
  turn: Text
  won: Text
  drawn: Text
  sowed: Text
  took: Text
  forfeited: Text
  hint: Text
  empty: Text
  feed: Text
  /** Under the four pictures of the rules. */
  pictures: readonly Text[]
}

/** Read by the schema, and cut to one language since. */
export const owareOf = ({ artefact }: Exhibit<string>): Oware => artefact.with as Oware

/** As houses are written down: A to F on the near side, a to f on the far one. */
export const letterOf = (house: number): string => 'ABCDEFabcdef'.charAt(house)

/** The table's front and its card, metres. */
const front = {
  ...deepFront,
  apron: 0.105,
  card: { width: 0.66, height: 0.27 },
  right: 0.2,
} as const

/** A board for two; the table plays where no friend is there. */
export const oware: Kind = {
  finished: true,
  labelled: true,
  rule: owareRule,
  words: owareWords,
  acts: (exhibit, given) => {
    const state = owareState(given)
    const { game, against } = state
    const says = owareOf(exhibit)
    const act = (does: OwareAct) => does
    const shown: Side[] = against === 'friend' ? [0, 1] : [0]
    return {
      buttons: [
        ...shown.flatMap(housesOf).map((house) => ({
          title: `${says.house} ${letterOf(house)}`,
          act: act({ do: 'sow', house }),
        })),
        ...(game.over ? [] : [{ word: owareWords.hint, act: act({ do: 'hint' }) }]),
        {
          word: owareWords.friend,
          act: act({ do: 'against', who: against === 'friend' ? 'table' : 'friend' }),
          pressed: against === 'friend',
        },
        { word: owareWords.anew, act: act({ do: 'anew' }) },
      ],
      tells: {
        word: owareWords.score,
        at: game.stores[0],
        of: game.stores[1],
        title: headOf(says, state),
        text: [...told(says, state), rowOf(state, 1), rowOf(state, 0)].join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const foot = -spot.size[1] / 2
    const { z, y, width, height } = pictures
    return [
      ...standUnder(spot.on, spot.size),
      ...cardFront(spot.size, front),
      box([0, foot + y, z - 0.012], [width + 0.02, height + 0.02, 0.02], 'dark-timber'),
      box([0, foot + 0.006, z], [width + 0.04, 0.012, 0.06], 'dark-timber'),
    ]
  },
  casts: (exhibit, place) => {
    const foot = -(exhibit.places[place]?.size[1] ?? 0) / 2
    const half = store.x + store.wide
    return block(
      'oware/board',
      'timber',
      [-half, foot, board.z - board.rows],
      [
        [2 * half, 0, 0],
        [0, board.top, 0],
        [0, 0, 2 * board.rows],
      ],
    )
  },
  inscriptions: (exhibit, place, _, { interpretation }): Inscription[] => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    return [cardUnder({ title, lead, interpretation }, size, front)]
  },
}

const filled = (text: string, words: Record<string, string | number>): string =>
  text.replace(/#(\w+)/g, (hole, name: string) => String(words[name] ?? hole))

const nameOf = ({ sides }: Oware, against: OwareState['against'], side: Side): string =>
  against === 'friend'
    ? side === 0
      ? sides.near
      : sides.far
    : side === 0
      ? sides.you
      : sides.table

/** Whose turn it is, or how the game ended. */
function headOf(says: Oware, { game, against }: OwareState): string {
  if (!game.over) return filled(says.turn, { side: nameOf(says, against, game.turn) })
  const [near, far] = game.stores
  if (near === far) return says.drawn
  return filled(says.won, { side: nameOf(says, against, near > far ? 0 : 1) })
}

/** What was sown and taken last, a hint, or why a house could not be sown. */
function told(says: Oware, { before, sown, against, hint, refused }: OwareState): string[] {
  const lines: string[] = []
  let game = before
  for (const house of sown) {
    const { forfeited } = moveFrom(game, house)
    const after = played(game, house)
    const side = sideOf(house)
    const seeds = after.over ? 0 : after.stores[side] - game.stores[side]
    lines.push(
      [
        filled(says.sowed, { side: nameOf(says, against, side), house: letterOf(house) }),
        ...(seeds > 0 ? [filled(says.took, { seeds })] : []),
        ...(forfeited
          ? [filled(says.forfeited, { side: nameOf(says, against, other(side)) })]
          : []),
      ].join(' '),
    )
    game = after
  }
  if (refused) lines.push(`**${says[refused]}**`)
  if (hint !== undefined) lines.push(`**${filled(says.hint, { house: letterOf(hint) })}**`)
  return lines
}

/** A row of houses with their seeds, as one sees it from the near side. */
function rowOf({ game }: OwareState, side: Side): string {
  const houses = side === 0 ? housesOf(0) : housesOf(1).toReversed()
  return houses.map((house) => `${letterOf(house)} ${game.houses[house]}`).join(' · ')
}
