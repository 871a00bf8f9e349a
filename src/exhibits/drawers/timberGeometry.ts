import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import type { Spot } from '../types.ts'
import { boxFaces } from './boxFaces.ts'
import { drawerAt, drawerCount, drawn, front } from './measures.ts'

/** How much finer these planks have grown than beams have. */
const fine = 1.5

/** How much light comes to the front, to the edges of boards, and into the box. */
const [lit, inside] = [1, 0.5] as const

/**
 * The drawers' fronts and boxes as `timberMaterial` draws them, each a piece of its own. They lie on
 * their backs, for that material lifts its pieces along y. The caller disposes.
 */
export function timberGeometry(): BufferGeometry {
  const at = {
    position: [] as number[],
    normal: [] as number[],
    along: [] as number[],
    grain: [] as number[],
    rims: [] as number[],
    shade: [] as number[],
    piece: [] as number[],
  }
  const indices: number[] = []
  const laid = ([x, y, z]: Spot): Spot => [x, z, -y]
  const board = (drawer: number, middle: Spot, size: Spot, light: number) => {
    for (const { corners, normal, along, long, high } of boxFaces(middle, size)) {
      const first = at.piece.length
      corners.forEach((corner, i) => {
        const [right, up] = [i === 1 || i === 2, i > 1]
        at.position.push(...laid(corner))
        at.normal.push(...laid(normal))
        at.along.push(...laid(along))
        // Each of another plank, sawn so that its years run straight across.
        const [along_, across, deep_] = corner
        at.grain.push(
          fine * along_ + 3.7 * drawer,
          fine * across + 2.4 + 0.43 * drawer,
          fine * deep_,
        )
        at.rims.push(right ? long : 0, right ? 0 : long, up ? high : 0, up ? 0 : high)
        at.shade.push(light, light)
        at.piece.push(drawer)
      })
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
    }
  }
  const { width, height, up, back, face } = front
  const { deep, board: thick } = drawn
  for (let drawer = 0; drawer < drawerCount; drawer += 1) {
    const x = drawerAt(drawer)
    board(drawer, [x, up, (face + back) / 2], [width, height, face - back], lit)
    const side = width / 2 - 0.02
    const high = height - 0.14
    for (const hand of [-1, 1])
      board(drawer, [x + hand * side, up - 0.07, back - deep / 2], [thick, high, deep], inside)
    board(drawer, [x, up - height / 2 + 0.03, back - deep / 2], [2 * side, thick, deep], inside)
  }
  const geometry = new BufferGeometry()
  const sizes = { position: 3, normal: 3, along: 3, grain: 3, rims: 4, shade: 2, piece: 1 } as const
  for (const [name, size] of Object.entries(sizes))
    geometry.setAttribute(
      name,
      new BufferAttribute(Float32Array.from(at[name as keyof typeof sizes]), size),
    )
  geometry.setIndex(indices)
  // With all of them out.
  geometry.boundingSphere = new Sphere(new Vector3(0, 0.2, 0), 2.2)
  return geometry
}
