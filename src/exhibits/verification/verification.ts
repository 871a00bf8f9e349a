import { digitsOf, patternPuzzle, puzzleMeasures } from '#craft'
import type { Said } from '#words'
import { cardFront, cardOn, slimFront } from '../cardFront.ts'
import { underLeaning } from '../leaning.ts'
import { standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'
import { board } from './measures.ts'
import { checkRule, checkState, ways, type CheckAct, type CheckState } from './rule.ts'
import { tileName } from './tileName.ts'
import { checkWords } from './words.ts'

/** How the board leans on its table. */
export const leaning = { lean: board.lean, height: board.height, z: 0.02 } as const
/** The table's front and its card, metres. */
const front = { ...slimFront, apron: 0.05, card: { width: 0.6, height: 0.19 } } as const

/** A small check against idle hands: a pattern, four digits to read, or four to hear. */
export const verification: Kind = {
  finished: true,
  labelled: true,
  rule: checkRule,
  words: checkWords,
  sound: (before, now) => {
    const [was, is] = [checkState(before), checkState(now)]
    if (is.solved && !was.solved) return 'pluck'
    return is.picked.length === was.picked.length ? undefined : 'clack'
  },
  acts: (_, given) => {
    const state = checkState(given)
    return {
      buttons: buttonsOf(state).map((button) => ({ ...button, inForm: true as const })),
      tells: {
        word: saysOf(state),
        at: state.way === 'pattern' ? state.picked.length : state.typed.length,
        of: state.way === 'pattern' ? puzzleMeasures.gaps : digitsOf(state.seed, 'digits').length,
        title: '',
        text: '',
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    return [
      ...standUnder(spot.on, spot.size),
      ...underLeaning(leaning, -spot.size[1] / 2, board.width - 0.1, 0.1),
      ...cardFront(spot.size, front),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    return [cardOn({ title, lead, interpretation }, size, front)]
  },
}

/** Everything that the check takes, for who has no form to fill in. */
function buttonsOf(state: CheckState) {
  const { choices } = patternPuzzle(state.seed)
  const act = (does: CheckAct): CheckAct => does
  if (state.solved) return [{ word: checkWords.another, act: act({ do: 'another' }) }]
  const kinds = ways.map((way) => ({
    word: checkWords[way],
    act: act({ do: 'way', way }),
    pressed: state.way === way,
  }))
  const numbers = Array.from({ length: 9 }, (_, n) => ({
    title: String(n + 1),
    act: act({ do: 'type', text: `${state.typed}${n + 1}` }),
  }))
  return [
    ...kinds,
    ...(state.way === 'sound' ? [{ word: checkWords.listen, act: act({ do: 'listen' }) }] : []),
    ...(state.way === 'pattern'
      ? choices.map((tile, n) => ({
          word: tileName(tile),
          act: act({ do: 'pick', tile: n }),
          pressed: state.picked.includes(n),
        }))
      : [
          ...numbers,
          { word: checkWords.takeBack, act: act({ do: 'type', text: state.typed.slice(0, -1) }) },
        ]),
    { word: checkWords.another, act: act({ do: 'another' }) },
  ]
}

/** How the check stands, in a sentence; with how much of the answer is given. */
function saysOf(state: CheckState): Said {
  if (state.solved) return checkWords.solved
  const given = state.picked.length > 0 || state.typed !== ''
  if (state.missed > 0 && !given) return checkWords.missed
  const name = checkWords[state.way]
  const say = (language: keyof Said) =>
    checkWords.soFar[language].replace('{title}', name[language])
  return { en: say('en'), zh: say('zh'), ru: say('ru') }
}
