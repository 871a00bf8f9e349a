import type { BufferGeometry } from 'three'
import { quads, type Quad } from '../quads.ts'
import { emptyPart, saidPart, verbPart } from './drawLetters.ts'
import { card, drawerAt, drawerCount, drawn, front, plate, risen, sentence } from './measures.ts'

/** Paper under letters, linear. */
const paint: Quad['paint'] = [0.92, 0.88, 0.8, 0]

/** The papers: on each front its verb, on each card an empty half and its sentence. */
export type LettersThing = {
  geometry: BufferGeometry
  /** How far each drawer is open, 0 to 1. */
  show: (open: (drawer: number) => number) => void
}

/** The caller disposes of the geometry. */
export function lettersGeometry(): LettersThing {
  const { geometry, lay } = quads(drawerCount * 3)
  geometry.computeBoundingSphere()
  return {
    geometry,
    show: (open) => {
      for (let drawer = 0; drawer < drawerCount; drawer += 1) {
        const [x, by] = [drawerAt(drawer), open(drawer)]
        const out = by * drawn.out
        const { width, height, up } = plate
        const verb = { x, y: up, z: front.face + 0.003 + out, width, height, paint }
        lay(drawer * 3, { ...verb, part: verbPart(drawer) })
        const low = card.low + risen(by) * (card.high - card.low)
        const on = { x, z: card.z + out, width: card.width, paint }
        const bare = card.height - sentence.height
        const shown = by > 0
        const [drawnOn, said] = [low + sentence.height + bare / 2, low + sentence.height / 2]
        lay(
          drawer * 3 + 1,
          shown ? { ...on, y: drawnOn, height: bare, part: emptyPart } : undefined,
        )
        lay(
          drawer * 3 + 2,
          shown ? { ...on, y: said, height: sentence.height, part: saidPart(drawer) } : undefined,
        )
      }
    },
  }
}
