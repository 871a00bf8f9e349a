import type { Size } from '#exhibition'
import { shelfSheet } from '#lettering'
import type { Kind, Solid } from '../types.ts'
import { base, eave, panelIn, pier } from './measures.ts'
import { reliefRule } from './rule.ts'

/** The plate on the right pier, metres, and the height of its middle over the wall's. */
const plate = { width: 0.4, height: 0.56, up: 0.06 }

/** A wall that stands free, with a relief of waves and peaks that draws itself once. */
export const screenWall: Kind = {
  finished: true,
  labelled: true,
  rule: reliefRule,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? wallOf(size) : []
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, , depth] = size
    const { title, lead } = exhibit
    return [
      {
        sheet: shelfSheet({ title, lead, interpretation }, plate),
        at: [(width - pier) / 2, plate.up, depth / 2 + 0.006],
        width: plate.width,
        plate: 'marble',
      },
    ]
  },
}

/** A waisted stone base, a brick body framed by piers and a band, a tiled crown. */
function wallOf(size: Size): Solid[] {
  const [width, height, depth] = size
  const box = (x: number, y: number, of: Size, material: string): Solid => ({
    form: 'box',
    at: [x, y - height / 2, 0],
    size: of,
    material,
  })
  /** A course right along the wall, so much longer and thicker than the wall. */
  const course = (y0: number, y1: number, more: number, material: string): Solid =>
    box(0, (y0 + y1) / 2, [width + more, y1 - y0, depth + more], material)
  const top = height - eave
  const piers = [-1, 1].map((side) =>
    box((side * (width - pier)) / 2, (base + top) / 2, [pier, top - base, depth], 'grey-brick'),
  )
  const panel = panelIn(size)
  const bar = 0.06
  return [
    course(0, 0.12, 0.16, 'marble'),
    course(0.12, 0.17, 0.1, 'marble'),
    course(0.17, 0.27, -0.02, 'marble'),
    course(0.27, 0.31, 0.06, 'marble'),
    course(0.31, base, 0.1, 'marble'),
    box(0, (base + top) / 2, [width - pier, top - base, depth - 0.14], 'grey-brick'),
    ...piers,
    {
      form: 'stepped-frame',
      at: [0, panel.up, panel.front + 0.012],
      size: [panel.width + 2 * bar - 0.01, panel.height + 2 * bar - 0.01, 0.05],
      material: 'marble',
      bar,
    },
    // A stone line round the panel, and over it the band that carries the eave, course upon course.
    course(top - 0.2, top - 0.16, 0.02, 'marble'),
    course(top - 0.16, top, 0, 'grey-brick'),
    course(top, top + 0.05, 0.1, 'grey-brick'),
    course(top + 0.05, top + 0.1, 0.22, 'grey-brick'),
    {
      form: 'crown',
      at: [0, height / 2 - 0.14, 0],
      size: [width + 0.56, 0.3, depth + 0.5],
      material: 'roof-tile',
    },
  ]
}
