import { cardFrames, cardPatterns, type CardFrame, type CardPattern } from '#craft'
import type { Exhibit } from '#exhibition'
import { nameSheet } from '#lettering'
import { cardFront, cardUnder, slimFront } from '../cardFront.ts'
import { box, standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'
import { boards, leaning, word, wordAt } from './measures.ts'
import type { Card } from './paintCard.ts'
import { cardRule, cardState, onCard, type CardAct, type CardState } from './rule.ts'
import { cardWords } from './words.ts'

/** What the exhibition's files say of the cards. */
export type GreetingCards<Text = string> = {
  greetings: readonly { word: string; tongue: Text }[]
  patterns: Readonly<Record<CardPattern, Text>>
  frames: Readonly<Record<CardFrame, Text>>
  choose: Text
  saved: Text
}

/** Read by the schema, and cut to one language since. */
export const cardsOf = ({ artefact }: Exhibit<string>): GreetingCards =>
  artefact.with as GreetingCards

/** What a state says of a card. */
export const cardOf = (
  { frame, pattern, words }: CardState,
  { greetings }: GreetingCards,
): Card => ({
  frame: cardFrames[frame] ?? 'fret',
  pattern: cardPatterns[pattern] ?? 'lattice',
  words: words.map((each) => greetings[each]?.word ?? ''),
})

/** The table's front and its card, metres. */
const front = {
  ...slimFront,
  apron: 0.05,
  card: { width: 0.66, height: 0.27 },
  right: 0.28,
} as const

/** A card that the visitor puts together of a frame, a pattern and two words of greeting. */
export const greetingCards: Kind = {
  finished: true,
  labelled: true,
  rule: cardRule,
  words: cardWords,
  sound: (before, now) => {
    const [was, is] = [cardState(before), cardState(now)]
    if (is.saved > was.saved) return 'pluck'
    return is.words === was.words ? 'brush' : 'tick'
  },
  acts: (exhibit, given) => {
    const cards = cardsOf(exhibit)
    const state = cardState(given)
    const card = cardOf(state, cards)
    const act = (does: CardAct): CardAct => does
    const tongues = state.words.map((each) => {
      const { word: says = '', tongue = '' } = cards.greetings[each] ?? {}
      return `${says} (${tongue})`
    })
    const parts = [
      `${cards.frames[card.frame]} · ${cards.patterns[card.pattern]}`,
      tongues.join(' · '),
      ...(state.words.length < onCard ? [cards.choose] : []),
      ...(state.saved > 0 ? [cards.saved] : []),
    ]
    return {
      buttons: [
        { word: cardWords.frame, act: act({ do: 'frame', frame: next(state.frame, cardFrames) }) },
        {
          word: cardWords.pattern,
          act: act({ do: 'pattern', pattern: next(state.pattern, cardPatterns) }),
        },
        ...cards.greetings.map(({ word: title }, n) => ({
          title,
          act: act({ do: 'word', word: n }),
          pressed: state.words.includes(n),
        })),
        ...(state.words.length === onCard
          ? [{ word: cardWords.save, act: act({ do: 'save' }) }]
          : []),
      ],
      tells: {
        word: cardWords.card,
        at: 0,
        of: 0,
        title: card.words.join(', '),
        text: parts.filter(Boolean).join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const [, height] = spot.size
    const top = -height / 2
    const rise = Math.sin((leaning.lean * Math.PI) / 180) * leaning.height
    return [
      ...standUnder(spot.on, spot.size),
      ...[-1, 1].map((side) =>
        box(
          [side * boards.x, top + boards.up + boards.height / 2, boards.z],
          [boards.width, boards.height, boards.thick],
          'dark-timber',
        ),
      ),
      // The easel: a rail at the card's foot, and a block under its back.
      box([0, top + 0.012, leaning.z + 0.14], [0.44, 0.024, 0.03], 'dark-timber'),
      box([0, top + rise / 2, leaning.z - 0.11], [0.3, rise - 0.02, 0.02], 'dark-timber'),
      ...cardFront(spot.size, front),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const top = -size[1] / 2
    const { title, lead } = exhibit
    return [
      ...cardsOf(exhibit).greetings.map(({ word: says }, n) => {
        const [x, up] = wordAt(n)
        return {
          sheet: nameSheet(says, word.height, {
            scale: 0.6,
            margin: { x: 0.006, y: 0.006 },
            floor: 0.4,
          }),
          at: [x, top + up, boards.z + boards.thick / 2 + 0.001] as const,
          width: word.width,
          plate: 'paper' as const,
        }
      }),
      cardUnder({ title, lead, interpretation }, size, front),
    ]
  },
}

const next = (at: number, all: readonly unknown[]): number => (at + 1) % all.length
