import type { Exhibit, Size } from '#exhibition'
import { shelfSheet } from '#lettering'
import type { Inscription, Kind, Solid } from '../types.ts'

/** A card on the cloth, metres. */
const card = { width: 0.62, height: 0.24 } as const
/** A thing that hangs overhead is named on a card so many times as large. */
const overhead = 1.8
/** Where a card is easily read by somebody who stands, metres above the floor. */
const cardHeight = 1.05

/**
 * An exhibit that is not finished: a cloth over a form of its true size and mount, with its title.
 * It says that something will stand here and how large it is, and claims nothing else.
 */
export const draped: Kind = {
  finished: false,
  labelled: true,
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { on, size } = spot
    if (on === 'wall') return curtained(size, size[2] / 2)
    if (on === 'ceiling') return wrapped(size)
    const cloth: Solid = { form: 'cloth', at: [0, 0, 0], size, material: 'cloth' }
    return on === 'table' || on === 'plinth' ? [cloth, ...mount(on, size)] : [cloth]
  },
  inscriptions: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot || spot.on === 'wall') return []
    const [, height, depth] = spot.size
    if (spot.on === 'ceiling') return titleCard(exhibit, plaque(height), 0.22, overhead)
    const low = Math.min(height / 2 - 0.3, cardHeight - height / 2)
    return titleCard(exhibit, low, depth / 2 + 0.05, 1)
  },
}

function curtained([width, height]: Size, front: number): Solid[] {
  const rod = 0.03
  return [
    { form: 'curtain', at: [0, 0, front], size: [width, height, 0], material: 'cloth' },
    {
      form: 'box',
      at: [0, height / 2 + rod / 2, front + 0.03],
      size: [width + 0.12, rod, rod],
      material: 'dark-timber',
    },
  ]
}

function titleCard(
  exhibit: Exhibit<string>,
  up: number,
  front: number,
  scale: number,
): Inscription[] {
  const sheet = shelfSheet({ title: exhibit.title }, card)
  return [{ sheet, at: [0, up, front], width: card.width, scale, plate: 'paper' }]
}

/** Height of the middle of the card of what hangs overhead: under it, on the beam that carries it. */
const plaque = (height: number): number => -height / 2 - 0.27

/** What hangs overhead, wrapped, with a board on the beam below for its card. */
function wrapped([width, height, depth]: Size): Solid[] {
  const board = [card.width * overhead + 0.05, card.height * overhead + 0.05, 0.05] as const
  return [
    { form: 'wrap', at: [0, 0, 0], size: [width * 0.68, height, depth * 0.68], material: 'cloth' },
    { form: 'box', at: [0, plaque(height), 0.19], size: [...board], material: 'dark-timber' },
  ]
}

/** What a form stands on: a stone plinth, or a table with legs. */
function mount(on: 'table' | 'plinth', [width, height, depth]: Size): Solid[] {
  const high = on === 'table' ? 0.78 : 0.95
  const under = -height / 2
  if (on === 'plinth') {
    const size = [0.45, high, 0.45] as const
    return [{ form: 'box', at: [0, under - high / 2, 0], size, material: 'marble' }]
  }
  const leg = 0.07
  const board = 0.04
  const timber = (at: Solid['at'], size: Size): Solid => ({
    form: 'box',
    at,
    size,
    material: 'dark-timber',
  })
  const legs = [-1, 1].flatMap((x) =>
    [-1, 1].map((z) =>
      timber(
        [x * (width / 2 - leg), under - (high + board) / 2, z * (depth / 2 - leg)],
        [leg, high - board, leg],
      ),
    ),
  )
  return [timber([0, under - board / 2, 0], [width + 0.12, board, depth + 0.12]), ...legs]
}
