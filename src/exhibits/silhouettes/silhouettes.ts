import { lathe, turnedOutline, type VaseForm } from '#craft'
import { standUnder } from '../stand.ts'
import { shelfOn } from '../shelfOn.ts'
import type { Kind } from '../types.ts'
import { vaseRule, vaseState, type VaseAct } from './rule.ts'
import { turnWords } from '../turnWords.ts'
import { vaseWords } from './words.ts'

/** What the exhibition's files say of each vase. */
export type Silhouettes<Text = string> = {
  vases: readonly { form: VaseForm; name: Text; measures: Text }[]
}

/** Metres: all stand as high, so that their outlines are compared and not their sizes. */
export const vaseHeight = 0.62

/** Width of the plate on a plinth's front, metres. */
const plate = 0.42

/** Degrees that one press turns. */
export const pressTurn = 30

/** Vases of one outline each, turned, glazed and measured by who looks at them. */
export const silhouettes: Kind = {
  finished: true,
  labelled: true,
  rule: vaseRule,
  sound: (before, now) => (vaseState(before).glaze === vaseState(now).glaze ? undefined : 'tick'),
  words: { ...turnWords, ...vaseWords },
  acts: (exhibit, state) => {
    // Read by the schema, and cut to one language since.
    const { vases } = exhibit.artefact.with as Silhouettes
    const { measured } = vaseState(state)
    const turn = (by: number): VaseAct => ({ do: 'turn', by })
    const measure = (vase?: number): VaseAct =>
      vase === undefined ? { do: 'measure' } : { do: 'measure', vase: vase % vases.length }
    const open = measured === undefined ? undefined : vases[measured]
    return {
      buttons: [
        { word: turnWords.turnLeft, icon: 'turnLeft', plain: true, act: turn(pressTurn) },
        { word: turnWords.turnRight, icon: 'turnRight', plain: true, act: turn(-pressTurn) },
        {
          word: vaseWords.outlineAndRatios,
          act: measure(open ? undefined : 0),
          pressed: open !== undefined,
        },
        ...(open && measured !== undefined
          ? [{ word: vaseWords.nextVase, act: measure(measured + 1) } as const]
          : []),
        { word: vaseWords.otherGlaze, act: { do: 'glaze' } satisfies VaseAct },
      ],
      ...(open && measured !== undefined
        ? {
            tells: {
              word: vaseWords.vaseOf,
              at: measured + 1,
              of: vases.length,
              title: open.name,
              text: open.measures,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    // A dark plinth, so that the vase is what shines; it is the scene's own.
    return spot ? standUnder(spot.on, [0.38, spot.size[1], 0.38], 'dark-timber') : []
  },
  casts: (exhibit, place) => {
    const { vases } = exhibit.artefact.with as Silhouettes
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const form = vases[place]?.form
    if (!form) return []
    const outline = turnedOutline(form, vaseHeight).map(
      ([radius, at]) => [radius, at - high / 2] as const,
    )
    return [lathe(`vase/${form}`, 'marble', 0, 0, outline, 32)]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const { vases } = exhibit.artefact.with as Silhouettes
    const [, high = 0] = exhibit.places[place]?.size ?? []
    // The first plinth says what all three are; each says which vase it carries.
    const name = vases[place]?.name ?? ''
    const first = place === 0
    const height = first ? 0.27 : 0.1
    const words = first
      ? { title: exhibit.title, lead: `${exhibit.lead} ${name}.`, interpretation }
      : { title: name }
    return [shelfOn(words, { width: plate, height }, -high / 2, 0.22, 'timber')]
  },
}
