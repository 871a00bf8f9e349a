import { block } from '#craft'
import { plateSheet } from '#lettering'
import { lectern } from '../lectern.ts'
import type { Kind } from '../types.ts'
import { bandAt, board, card, deskFoot, frameOf, nameAt } from './frame.ts'
import { loomRule, loomState, pressThread } from './rule.ts'
import { loomWords } from './words.ts'

/** What the exhibition's files say of each thread, from the highest to the lowest. */
export type Loom<Text = string> = { threads: readonly { name: Text; without: Text }[] }

/** Of a name's plate, metres. */
const plate = { width: board.width - 0.02, height: 0.06 }

/** Four threads woven to one band; one can be drawn out, and the band goes slack. */
export const loom: Kind = {
  finished: true,
  labelled: true,
  rule: loomRule,
  words: loomWords,
  acts: (exhibit, state) => {
    // Read by the schema, and cut to one language since.
    const { threads } = exhibit.artefact.with as Loom
    const now = loomState(state)
    const out = now.drawn === undefined ? undefined : threads[now.drawn]
    return {
      buttons: threads.map(({ name }, thread) => ({
        title: name,
        act: pressThread(now, thread),
        pressed: now.drawn === thread,
      })),
      ...(out && now.drawn !== undefined
        ? {
            tells: {
              word: loomWords.threadOut,
              at: now.drawn + 1,
              of: threads.length,
              title: out.name,
              text: out.without,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? frameOf(size) : []
  },
  casts: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [x, y, z] = bandAt(size[1])
    return block(
      'loom/band',
      'cloth',
      [x - 0.7, y - 0.1, z - 0.006],
      [
        [1.4, 0, 0],
        [0, 0.2, 0],
        [0, 0, 0.012],
      ],
    )
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const { threads } = exhibit.artefact.with as Loom
    const [, height = 0] = exhibit.places[place]?.size ?? []
    const names = threads.map(({ name }, thread) => ({
      // As large as the longest name allows.
      sheet: { ...plateSheet({ name }, plate), distance: 0.62, margin: { x: 0.008, y: 0.006 } },
      at: nameAt(thread, height),
      width: plate.width,
      plate: 'paper' as const,
    }))
    const { title, lead } = exhibit
    return [...names, lectern({ title, lead, interpretation }, card, deskFoot(height))]
  },
}
