import { block, casing, orders } from '#craft'
import type { Exhibit } from '#exhibition'
import { standUnder } from '../stand.ts'
import { cardOn } from '../cardFront.ts'
import type { Kind } from '../types.ts'
import { caissonRule, caissonState, type CaissonAct } from './rule.ts'
import { caissonWords } from './words.ts'

/** What the exhibition's files say of the wells, from below. */
export type Caisson<Text = string> = {
  layers: readonly [Layer<Text>, Layer<Text>, Layer<Text>]
  /** Said when one has been turned, with # for the degrees. */
  turned: Text
}
type Layer<Text> = { name: Text; says: Text }

/** The plate on the front of the table with the mirror, metres. */
const card = { width: 0.7, height: 0.29 } as const
/** The place of the caisson itself; the other is its mirror's. */
export const above = 0

/** A well of timber in the ceiling in three layers, and a mirror on a table that shows it. */
export const caissonKind: Kind = {
  finished: true,
  labelled: true,
  rule: caissonRule,
  words: caissonWords,
  acts: (exhibit, given) => {
    const { shown } = caissonState(given)
    // Read by the schema, and cut to one language since.
    const { layers } = exhibit.artefact.with as Caisson
    return {
      buttons: [
        ...layers.map(({ name }, layer) => ({
          title: name,
          act: (layer === shown ? { do: 'show' } : { do: 'show', layer }) satisfies CaissonAct,
          pressed: layer === shown,
        })),
        { word: caissonWords.turnLayer, act: { do: 'turn' } satisfies CaissonAct },
      ],
      ...tells(exhibit, given),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot || place === above) return []
    return standUnder(spot.on, spot.size)
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    if (place !== above) return []
    const { half, high: rise } = casing
    return block(
      'caisson',
      'timber',
      [-half, -high / 2 + 0.5, -half],
      [
        [2 * half, 0, 0],
        [0, rise - 0.5, 0],
        [0, 0, 2 * half],
      ],
    )
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const spot = exhibit.places[place]
    if (!spot || place === above) return []
    const { title, lead } = exhibit
    return [cardOn({ title, lead, interpretation }, spot.size, { card })]
  },
}

/** The well that is shown, and how far it has been turned. */
function tells({ artefact }: Exhibit<string>, given: unknown) {
  const { shown, turns } = caissonState(given)
  const { layers, turned } = artefact.with as Caisson
  const layer = shown === undefined ? undefined : layers[shown]
  if (!layer || shown === undefined) return {}
  const steps = turns[shown] ?? 0
  const by = (steps * 360) / (orders[shown] ?? 1)
  const text = steps > 0 ? `${layer.says}\n\n${turned.replace('#', String(by))}` : layer.says
  return {
    tells: {
      word: caissonWords.layerOf,
      at: shown + 1,
      of: layers.length,
      title: layer.name,
      text,
    },
  }
}
