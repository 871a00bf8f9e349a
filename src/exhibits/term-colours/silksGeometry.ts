import { BufferAttribute, BufferGeometry, Color } from 'three'
import { asSheet } from './asSheet.ts'
import { inHand, rack, silk, silkAt } from './measures.ts'

/** Columns of corners of a silk, and how far its folds stand out, metres. */
const [across, deep] = [9, 0.0014] as const

/** A silk hangs there, so large, in that colour; `turn` tells its folds from others'. */
export type Hung = {
  x: number
  y: number
  z: number
  width: number
  height: number
  code: string
  turn: number
}

/** Silks with soft folds as one thing. The caller disposes. */
export function silksGeometry(hung: readonly Hung[]): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  for (const { x, y, z, width, height, code, turn } of hung) {
    const { r, g, b } = new Color(code)
    const first = positions.length / 3
    for (const v of [0, 1])
      for (let column = 0; column < across; column += 1) {
        const u = column / (across - 1)
        const wave = 2 * Math.PI * 1.5 * u + turn
        // Tight at its upper edge, loose at its hem.
        const fall = deep * (v === 0 ? 0.2 : 1)
        positions.push(
          x + (u - 0.5) * width,
          y + (0.5 - v) * height,
          z + fall * (1 + Math.sin(wave)),
        )
        // Shaded as deeper than they are: a hem that stood out more would look torn from above.
        const slope = (-2.6 * fall * Math.cos(wave) * 2 * Math.PI * 1.5) / width
        const long = Math.hypot(slope, 1)
        normals.push(slope / long, 0, 1 / long)
        const shade = v === 0 ? 0.9 : 1
        colours.push(r * shade, g * shade, b * shade)
      }
    for (let column = 1; column < across; column += 1) {
      const [a, c] = [first + column - 1, first + across + column - 1]
      indices.push(a, c, a + 1, a + 1, c, c + 1)
    }
  }
  const geometry = new BufferGeometry()
  const put = (name: string, values: readonly number[]) =>
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), 3))
  put('position', positions)
  put('normal', normals)
  put('color', colours)
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return asSheet(geometry)
}

/** All silks in their places on the rack, but the one in hand, which hangs a little out of it. */
export const onRack = (codes: readonly string[], hand: number | undefined): Hung[] =>
  codes.map((code, at) => {
    const [x, y] = silkAt(at)
    const larger = at === hand ? inHand.larger : 1
    return {
      x,
      y,
      z: rack.z + (at === hand ? inHand.out : 0.003),
      width: silk.width * larger,
      height: silk.height * larger,
      code,
      turn: at * 2.399,
    }
  })
