import type { Exhibit } from '#exhibition'
import { cardFront, cardUnder, slimFront } from '../cardFront.ts'
import { standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'
import { answers, cardCount, noVotes, tableRule, tableState, type TableAct } from './rule.ts'
import { tableWords } from './words.ts'

/** What the exhibition's files say of the table; `tally` with [yes], [no] and [depends] in it. */
export type QuestionTable<Text = string> = {
  questions: readonly Text[]
  tally: Text
  again: Text
}

/** Read by the schema, and cut to one language since. */
export const questionsOf = ({ artefact }: Exhibit<string>): QuestionTable =>
  artefact.with as QuestionTable

/** The table's front and its card, metres. */
const front = {
  ...slimFront,
  apron: 0.05,
  card: { width: 0.66, height: 0.27 },
  right: 0.4,
} as const

/** Twelve cards with open questions; the answers of this device are counted, and no others. */
export const questionTable: Kind = {
  finished: true,
  labelled: true,
  rule: tableRule,
  words: tableWords,
  sound: (before, now) => {
    const [was, is] = [tableState(before), tableState(now)]
    if (is.voted !== was.voted) return 'clack'
    return is.drawn !== was.drawn && is.drawn !== undefined ? 'tick' : undefined
  },
  acts: (exhibit, given) => {
    const { questions, tally, again } = questionsOf(exhibit)
    const { drawn, voted, counts } = tableState(given)
    const act = (does: TableAct): TableAct => does
    const own = drawn === undefined ? undefined : voted[drawn]
    const here = drawn === undefined ? noVotes : (counts[drawn] ?? noVotes)
    const told = tally.replace(/\[(yes|no|depends)\]/g, (_, answer: keyof typeof here) =>
      String(here[answer]),
    )
    return {
      buttons: [
        { word: tableWords.draw, act: act({ do: 'draw' }) },
        ...(drawn === undefined
          ? []
          : [
              ...answers.map((answer) => ({
                word: tableWords[answer],
                act: act({ do: 'vote', answer }),
                pressed: own === answer,
              })),
              { word: tableWords.putBack, act: act({ do: 'putBack' }) },
            ]),
      ],
      ...(drawn === undefined
        ? {}
        : {
            tells: {
              word: tableWords.cardOf,
              at: drawn + 1,
              of: cardCount,
              title: questions[drawn] ?? '',
              text: own === undefined ? told : `${told}\n\n${again}`,
            },
          }),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    return [...standUnder(spot.on, spot.size), ...cardFront(spot.size, front)]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    return [cardUnder({ title, lead, interpretation }, size, front)]
  },
}
