import type { Exhibit, Size } from '#exhibition'
import { shelfSheet } from '#lettering'
import type { Inscription, Kind, Solid } from '../types.ts'

/** A card on the cloth, metres. */
const card = { width: 0.62, height: 0.24 } as const
/** A thing that hangs overhead is named on a card so many times as large. */
const overhead = 2.6
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
    const cloth: Solid = { form: 'cloth', at: [0, 0, 0], size, material: 'cloth' }
    return on === 'table' || on === 'plinth' ? [cloth, ...mount(on, size)] : [cloth]
  },
  inscriptions: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot || spot.on === 'wall') return []
    const [, height, depth] = spot.size
    const scale = spot.on === 'ceiling' ? overhead : 1
    const low = spot.on === 'ceiling' ? 0 : Math.min(height / 2 - 0.3, cardHeight - height / 2)
    return titleCard(exhibit, low, depth / 2 + 0.05, scale)
  },
}

/** A wall that stands free, its panel behind a curtain: the wall is finished, the relief is not. */
export const drapedWall: Kind = {
  finished: false,
  labelled: true,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const foot = 0.16
    const crown = 0.14
    const box = (y: number, high: number, more: number, material: string): Solid => ({
      form: 'box',
      at: [0, y, 0],
      size: [width + more, high, depth + more],
      material,
    })
    const body = height - foot - crown
    return [
      box(foot / 2 - height / 2, foot, 0.08, 'marble'),
      box((foot - crown) / 2, body, -0.04, 'grey-brick'),
      box(height / 2 - crown / 2, crown, 0.16, 'roof-tile'),
      ...curtained([width - 0.5, body - 0.16, 0], depth / 2 - 0.02),
    ]
  },
  inscriptions: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? titleCard(exhibit, 0.25, size[2] / 2 + 0.06, 1) : []
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
