import type { Exhibit } from '#exhibition'
import { nameSheet } from '#lettering'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { button, places, placeAt, shelf } from './measures.ts'
import { shelfRule, shelfState, type ShelfAct } from './rule.ts'
import { shelfWords } from './words.ts'

/** What the exhibition's files say of the shelf. */
export type ShelfWith<Text = string> = { empty: Text; how: Text }

/** Read by the schema, and cut to one language since. */
const shelfOf = ({ artefact }: Exhibit<string>): ShelfWith => artefact.with as ShelfWith

/** A shelf with what the visitor made: to look at, to save and to delete. */
export const shelfKind: Kind = {
  finished: true,
  labelled: true,
  rule: shelfRule,
  words: shelfWords,
  acts: (exhibit, given) => {
    const { things, chosen, asking } = shelfState(given)
    const says = shelfOf(exhibit)
    const act = (does: ShelfAct): ShelfAct => does
    // The list in the card deletes as well.
    const inForm = true as const
    const at = things.findIndex(({ id }) => id === chosen)
    const { title = '' } = things[at] ?? {}
    return {
      buttons: asking
        ? [
            { word: shelfWords.no, act: act({ do: 'keep' }) },
            { word: shelfWords.yes, act: act({ do: 'clear' }) },
          ]
        : [
            { word: shelfWords.log, act: act({ do: 'log' }) },
            ...(things.length > 0
              ? [
                  { word: shelfWords.before, act: act({ do: 'step', by: -1 }) },
                  { word: shelfWords.next, act: act({ do: 'step', by: 1 }) },
                  ...(at < 0 ? [] : [{ word: shelfWords.take, act: act({ do: 'take' }), inForm }]),
                  { word: shelfWords.ask, act: act({ do: 'ask' }), inForm },
                ]
              : []),
          ],
      tells: {
        word: at >= 0 ? shelfWords.thingOf : things.length > 0 ? shelfWords.lying : shelfWords.bare,
        at: at + 1,
        of: things.length,
        title,
        text: things.length > 0 ? says.how : says.empty,
      },
    }
  },
  solids: () => {
    const { width, height, depth, board } = shelf
    const back = -depth / 2
    const sides = [-1, 1].map((x) =>
      box([x * (width / 2 - board / 2), 0, 0], [board, height, depth], 'timber'),
    )
    const boards = Array.from({ length: places.rows }, (_, row) =>
      box(
        [0, placeAt(row * places.columns)[1] - board / 2, 0],
        [width - 2 * board, board, depth],
        'timber',
      ),
    )
    return [
      box([0, 0, back + 0.006], [width, height, 0.012], 'pale-timber'),
      ...sides,
      ...boards,
      box([0, height / 2 - board / 2, 0], [width, board, depth], 'timber'),
    ]
  },
  inscriptions: (_, _place, language) => [
    {
      sheet: nameSheet(shelfWords.ask[language], button.height, {
        scale: 0.9,
        margin: { x: 0.02, y: 0.01 },
        floor: 0.5,
      }),
      at: [button.x, button.y, shelf.depth / 2 - 0.02],
      width: button.width,
      plate: 'brass',
    },
  ],
}
