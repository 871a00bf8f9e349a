import { lastStep, stepsBetween } from '#craft'
import { shelfSheet } from '#lettering'
import type { Kind, Solid } from '../types.ts'
import { names, opening, rail, sliderAt } from './measures.ts'
import { distancesRule, distancesState, type DistancesAct } from './rule.ts'
import { distancesWords } from './words.ts'

/** What the exhibition's files say of the three distances. */
export type ThreeDistances<Text = string> = {
  seed: number
  distances: readonly { name: Text; text: Text }[]
  between: Text
}

/** One range of mountains on a panel, seen from three places, with a slider under it. */
export const threeDistances: Kind = {
  finished: true,
  labelled: true,
  rule: distancesRule,
  words: distancesWords,
  acts: (exhibit, state) => {
    // Read by the schema, and cut to one language since.
    const { distances, between } = exhibit.artefact.with as ThreeDistances
    const { step } = distancesState(state)
    const on = step / stepsBetween
    const [from, to] = [distances[Math.floor(on)], distances[Math.ceil(on)]]
    if (!from || !to) return undefined
    const told = from === to
    return {
      buttons: distances.map(({ name }, i) => ({
        title: name,
        act: { do: 'slide', to: i * stepsBetween } satisfies DistancesAct,
        pressed: step === i * stepsBetween,
      })),
      tells: {
        word: told ? distancesWords.distanceOf : distancesWords.onTheWay,
        at: Math.round(on) + 1,
        of: distances.length,
        title: told ? from.name : `${from.name} – ${to.name}`,
        text: told ? from.text : between,
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const bar = 0.03
    const low = -height / 2 + bar
    const box = (
      x: number,
      y: number,
      out: number,
      of: Solid['size'],
      material: string,
    ): Solid => ({
      form: 'box',
      at: [x, y, out],
      size: of,
      material,
    })
    const board = opening.bottom - low
    return [
      { form: 'frame', at: [0, 0, 0], size, material: 'dark-timber', bar },
      box(
        0,
        // Down behind the board as well, where one would look past its edge to the wall.
        opening.bottom + opening.height / 2 - 0.03,
        -depth / 2 + 0.006,
        [width - bar, opening.height + 0.06, 0.01],
        'dark-timber',
      ),
      box(0, low + board / 2, 0, [width - 2 * bar, board, 0.036], 'timber'),
      box(0, rail.y, rail.out - 0.008, [2 * rail.half + 0.06, 0.007, 0.012], 'brass'),
      ...Array.from({ length: lastStep + 1 }, (_, step) =>
        box(
          sliderAt(step),
          rail.y - 0.021,
          0.019,
          [0.003, step % stepsBetween ? 0.008 : 0.016, 0.004],
          'brass',
        ),
      ),
    ]
  },
  inscriptions: (exhibit) =>
    (exhibit.artefact.with as ThreeDistances).distances.map(({ name }, i) => ({
      sheet: { ...shelfSheet({ title: name }, names), align: 'centre', stand: 'middle' },
      at: [sliderAt(i * stepsBetween), names.y, 0.016],
      width: names.width,
      plate: 'paper',
    })),
}
