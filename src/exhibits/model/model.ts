import type { Size } from '#exhibition'
import type { Kind, Solid } from '../types.ts'
import { modelActs } from './acts.ts'
import { modelRule } from './rule.ts'
import type { ModelWith } from './types.ts'
import { turnWords } from '../turnWords.ts'
import { modelWords } from './words.ts'

/** Metres under a model; as the plan has them. */
const heights = { plinth: 0.95, table: 0.78 } as const
/** A plinth shows this much round what stands on it, both sides together; none is thinner. */
const ledge = 0.1
const thinnest = 0.3

/** A curator's model at its true size. The scene shows it; this is what it stands on. */
export const model: Kind = {
  finished: true,
  labelled: true,
  rule: modelRule,
  words: { ...turnWords, ...modelWords },
  acts: modelActs,
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { on, size } = spot
    const { refused } = exhibit.artefact.with as ModelWith
    const cloth: Solid[] =
      refused === undefined ? [] : [{ form: 'cloth', at: [0, 0, 0], size, material: 'cloth' }]
    if (on === 'plinth') return [...cloth, ...plinth(size)]
    if (on === 'table') return [...cloth, ...table(size)]
    return on === 'floor' ? [...cloth, slab(size)] : cloth
  },
  inscriptions: () => [],
}

function plinth([width, height, depth]: Size): Solid[] {
  const side = Math.max(thinnest, Math.max(width, depth) + ledge)
  const size = [side, heights.plinth, side] as const
  return [{ form: 'box', at: [0, -(height + heights.plinth) / 2, 0], size, material: 'marble' }]
}

/** The stone that a large model stands on, so high above the floor, metres. */
export const slabHigh = 0.03

function slab([width, height, depth]: Size): Solid {
  const size = [width + 2 * ledge, slabHigh, depth + 2 * ledge] as const
  return { form: 'box', at: [0, (slabHigh - height) / 2, 0], size, material: 'marble' }
}

function table([width, height, depth]: Size): Solid[] {
  const [board, leg, inset] = [0.04, 0.07, 0.1]
  const top = -height / 2
  const [w, d] = [width + 2 * ledge, depth + 2 * ledge]
  const timber = (x: number, y: number, z: number, size: Size): Solid => ({
    form: 'box',
    at: [x, y, z],
    size,
    material: 'dark-timber',
  })
  const legs = [-1, 1].flatMap((x) =>
    [-1, 1].map((z) =>
      timber(x * (w / 2 - inset), top - (heights.table + board) / 2, z * (d / 2 - inset), [
        leg,
        heights.table - board,
        leg,
      ]),
    ),
  )
  return [timber(0, top - board / 2, 0, [w, board, d]), ...legs]
}
