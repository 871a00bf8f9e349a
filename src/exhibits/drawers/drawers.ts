import type { Exhibit } from '#exhibition'
import { box } from '../stand.ts'
import { lectern } from '../lectern.ts'
import type { Kind } from '../types.ts'
import { chest, drawerAt, drawerCount, front, panel } from './measures.ts'
import { drawersRule, drawersState, type DrawersAct } from './rule.ts'
import { drawersWords } from './words.ts'

/** The card on the chest, metres. */
const label = { width: 0.72, height: 0.27 } as const

/** What the exhibition's files say of the drawers. */
export type Drawers<Text = string> = {
  drawers: readonly { verb: Text; says: Text; shows: Text }[]
}

/** Read by the schema, and cut to one language since. */
export const drawersOf = ({ artefact }: Exhibit<string>): Drawers['drawers'] =>
  (artefact.with as Drawers).drawers

/** A wall of seven drawers, a verb on each; in it a sentence and a drawing that moves once. */
export const drawers: Kind = {
  finished: true,
  labelled: true,
  rule: drawersRule,
  words: drawersWords,
  sound: (before, now) =>
    drawersState(before).open.join() === drawersState(now).open.join() ? undefined : 'clack',
  acts: (exhibit, given) => {
    const all = drawersOf(exhibit)
    const { open, last } = drawersState(given)
    const act = (does: DrawersAct) => does
    const told = last === undefined ? undefined : all[last]
    const opened = open.filter(Boolean).length
    return {
      buttons: [
        ...all.map(({ verb }, drawer) => ({
          title: verb,
          act: act({ do: 'pull', drawer, open: !open[drawer] }),
          pressed: open[drawer] === true,
        })),
        ...(opened > 0 ? [{ word: drawersWords.again, act: act({ do: 'again' }) }] : []),
        ...(opened < all.length
          ? [{ word: drawersWords.openAll, act: act({ do: 'all', open: true }) }]
          : []),
        ...(opened > 0
          ? [{ word: drawersWords.closeAll, act: act({ do: 'all', open: false }) }]
          : []),
      ],
      ...(told
        ? {
            tells: {
              word: drawersWords.drawerOf,
              at: (last ?? 0) + 1,
              of: all.length,
              title: told.verb,
              text: `${told.says}\n\n${told.shows}`,
            },
          }
        : given === undefined
          ? {}
          : {
              tells: {
                word: drawersWords.openOf,
                at: opened,
                of: all.length,
                title: '',
                text: all
                  .filter((_, drawer) => open[drawer])
                  .map(({ says }) => says)
                  .join('\n\n'),
              },
            }),
    }
  },
  solids: () => {
    const { width, height, face, back, foot } = chest
    const [deep, low] = [face - back, -height / 2]
    return [
      box([0, low + foot / 2, back + deep / 2 - 0.02], [width - 0.1, foot, deep - 0.06], 'black'),
      box([0, foot / 2, back + deep / 2], [width, height - foot, deep], 'dark-timber'),
      // Its back stands to the window: it is seen from the court, and is plain.
      box([0, foot / 2, back - 0.004], [width, height - foot, 0.008], 'shadow'),
      // What is seen of the inside when a drawer is out: that it is dark.
      ...Array.from({ length: drawerCount }, (_, drawer) =>
        box(
          [drawerAt(drawer), front.up, face],
          [front.width - 0.02, front.height - 0.01, 0.003],
          'black',
        ),
      ),
      ...Array.from({ length: drawerCount }, (_, drawer) =>
        box(
          [drawerAt(drawer), panel.up, face + panel.out / 2],
          [front.width, panel.height, panel.out],
          'dark-timber',
        ),
      ),
    ]
  },
  inscriptions: ({ title, lead }, _place, _language, { interpretation }) => [
    lectern({ title, lead, interpretation }, label, [0.76, chest.height / 2, chest.face - 0.02]),
  ],
}
