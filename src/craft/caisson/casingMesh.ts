import type { Vector } from '../vector.ts'
import { addFace, still, type CaissonMesh, type Coat } from './caissonMesh.ts'
import { casing, orders, wells } from './measures.ts'
import { sweep } from './wellMesh.ts'

/** The box in which the caisson hangs from the ceiling, with a gilt line above its rim. */
export function addCasing(mesh: CaissonMesh): void {
  const { half, high, rim } = casing
  const timber: Coat = { stuff: 'dark', part: 0 }
  const out = (way: Vector): Vector => way
  sweep(
    mesh,
    4,
    [
      [half, -rim, 0.9],
      [half, 0.14, 0.9],
    ],
    timber,
    out,
  )
  sweep(
    mesh,
    4,
    [
      [half, 0.14, 0.8],
      [half - 0.03, 0.17, 0.8],
    ],
    { stuff: 'gilt', part: 0 },
    out,
  )
  sweep(
    mesh,
    4,
    [
      [half - 0.03, 0.17, 0.8],
      [half - 0.03, high, 0.62],
    ],
    timber,
    out,
  )
}

/** Where a well's lines begin: many would crowd in the middle. Metres from it. */
const lineFrom = [0.16, 0.16, 1.16] as const
/** Half the breadth of a drawn line, and how far it hangs under its well's edge, metres. */
const [thin, under] = [0.005, 0.006]

/** The mirrors of every well, drawn across it from the pearl to its wall; shown when it is told of. */
export function addMirrors(mesh: CaissonMesh): void {
  orders.forEach((order, part) => {
    const well = wells[part]
    if (!well) return
    const y = well.low - (part === 0 ? casing.rim : 0) - under
    for (let i = 0; i < 2 * order; i++) {
      const angle = (i * Math.PI) / order
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
      const side = (2 * Math.PI) / well.sides
      const off = angle - Math.round(angle / side) * side
      const to = (well.apothem + 0.06) / Math.cos(off)
      const from = lineFrom[part] ?? 0
      const at = (away: number, aside: number): Vector => [
        sin * away + cos * aside,
        y,
        cos * away - sin * aside,
      ]
      addFace(
        mesh,
        [at(from, -thin), at(to, -thin), at(to, thin), at(from, thin)],
        [0, -1, 0],
        // Its own part stands still: mirrors do not turn with what they mirror.
        { stuff: 'line', part: still + 2 + part },
        1,
      )
    }
  })
}
