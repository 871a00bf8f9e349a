import { adinkraNames, type AdinkraName } from '#craft'
import type { BufferAttribute, BufferGeometry } from 'three'
import { flatGeometry } from '../flatGeometry.ts'
import { sheetOfSigns } from './drawSigns.ts'
import { cloth, face, signAt, signs, squareAt } from './measures.ts'
import { squareCount } from './rule.ts'

/** The comb's lines between the squares: how many, how broad and how far apart, metres. */
const comb = { teeth: 3, broad: 0.0034, pitch: 0.009 } as const

/** All that is dyed on the two cloths. The caller disposes of the geometry. */
export type Dyed = {
  geometry: BufferGeometry
  /** Shows what is stamped in each square. */
  stamped: (cloth: readonly (AdinkraName | null)[]) => void
}

type Corners = [number, number, number, number, number, number, number, number]

const { columns, side, strip } = sheetOfSigns
const rows = Math.ceil(adinkraNames.length / columns)
const high = rows * side + strip

/** Where a sign lies in the picture of all; its corners as a sheet has them. */
function uvOf(sign: number): Corners {
  const [u0, u1] = [(sign % columns) / columns, ((sign % columns) + 1) / columns]
  const v0 = (Math.floor(sign / columns) * side) / high
  const v1 = v0 + side / high
  return [u0, v1, u1, v1, u1, v0, u0, v0]
}
const inked = (high - strip / 4) / high
const allInk: Corners = [0.5, inked, 0.5, inked, 0.5, inked, 0.5, inked]

export function dyedGeometry(): Dyed {
  const positions: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const put = (x0: number, y0: number, x1: number, y1: number, uv: Corners) => {
    const first = positions.length / 3
    const z = face + 0.0015
    positions.push(x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z)
    uvs.push(...uv)
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const square = ([x, y]: readonly [number, number], wide: number, uv: Corners) =>
    put(x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2, uv)
  // The stamps come first, so that their corners can be found again.
  for (let i = 0; i < squareCount; i += 1) square(squareAt(i), cloth.sign, allInk)
  adinkraNames.forEach((_, i) => square(signAt(i), signs.side, uvOf(i)))
  const reach = 1.5 * cloth.pitch
  for (const line of [-1.5, -0.5, 0.5, 1.5])
    for (let tooth = 0; tooth < comb.teeth; tooth += 1) {
      const at = line * cloth.pitch + (tooth - (comb.teeth - 1) / 2) * comb.pitch
      const half = comb.broad / 2
      const [x, y] = [cloth.x, cloth.y]
      put(x - reach, y + at - half, x + reach, y + at + half, allInk)
      put(x + at - half, y - reach, x + at + half, y + reach, allInk)
    }
  const colours = uvs.flatMap((_, i) => (i % 2 === 0 ? [1, 1, 1, -1] : []))
  const geometry = flatGeometry({ positions, uvs, colours, indices })
  const places = geometry.getAttribute('position') as BufferAttribute
  const marks = geometry.getAttribute('uv') as BufferAttribute
  return {
    geometry,
    stamped: (on) => {
      for (let i = 0; i < squareCount; i += 1) {
        const sign = on[i]
        const [x, y] = squareAt(i)
        // What is not there lies in one point.
        const half = sign ? cloth.sign / 2 : 0
        const uv = sign ? uvOf(adinkraNames.indexOf(sign)) : allInk
        ;[
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ].forEach(([a = 0, b = 0], corner) => {
          places.setXY(4 * i + corner, x + a * half, y + b * half)
          marks.setXY(4 * i + corner, uv[2 * corner] ?? 0, uv[2 * corner + 1] ?? 0)
        })
      }
      places.needsUpdate = true
      marks.needsUpdate = true
    },
  }
}
