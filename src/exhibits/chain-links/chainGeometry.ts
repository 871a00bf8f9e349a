import { chainLink, type Vector } from '#craft'
import { BufferAttribute, BufferGeometry, Color, DynamicDrawUsage } from 'three'
import { aidAt, aidColours, aidPlate, board, chain, leans, linkAt, linkCount } from './measures.ts'

/** Half the breadth of a rod; how far before the board it begins, metres. */
const [half, off] = [0.0065, 0.03]
const steel = new Color('#A9B0B6')
const colours = aidColours.map((code) => new Color(code))

export type ChainThing = {
  geometry: BufferGeometry
  /** Lets the rods of the aids grow to their parts, 0 to 1, and colours the links that they reach. */
  show: (part: (aid: number) => number) => void
}

/** The links, and a rod from each aid to every link that it serves (from 1). The caller disposes. */
export function chainGeometry(serves: readonly (readonly number[])[]): ChainThing {
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const begins: number[] = []
  leans.forEach((lean, link) => {
    const mesh = chainLink(chain, lean)
    const first = positions.length / 3
    begins.push(first)
    mesh.positions.forEach((each, i) =>
      positions.push(each + ([linkAt(link), chain.up, chain.z][i % 3] ?? 0)),
    )
    normals.push(...mesh.normals)
    indices.push(...mesh.indices.map((corner) => first + corner))
  })
  begins.push(positions.length / 3)

  const rods = serves.flatMap((links, aid) => links.map((each) => ({ aid, link: each - 1 })))
  const rodsFrom = positions.length / 3
  for (const _ of rods) {
    const first = positions.length / 3
    for (let corner = 0; corner < 16; corner += 1) positions.push(0, 0, -1)
    // Four sides, each with corners of its own; the ends are hidden.
    for (const [x, z] of sides) for (let corner = 0; corner < 4; corner += 1) normals.push(x, 0, z)
    for (let side = 0; side < 4; side += 1) {
      const own = first + side * 4
      indices.push(own, own + 1, own + 2, own, own + 2, own + 3)
    }
  }
  const geometry = new BufferGeometry()
  const position = new BufferAttribute(new Float32Array(positions), 3)
  const colour = new BufferAttribute(new Float32Array(positions.length), 3)
  position.setUsage(DynamicDrawUsage)
  colour.setUsage(DynamicDrawUsage)
  geometry.setAttribute('position', position)
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('color', colour)
  geometry.setIndex(indices)
  const mixed = new Color()
  const dye = (from: number, to: number, { r, g, b }: Color) => {
    for (let i = from; i < to; i += 1) colour.setXYZ(i, r, g, b)
  }
  const thing: ChainThing = {
    geometry,
    show: (part) => {
      rods.forEach(({ aid, link }, rod) => {
        const first = rodsFrom + rod * 16
        rodCorners(aid, link, part(aid)).forEach((corner, i) =>
          position.setXYZ(first + i, ...corner),
        )
        dye(first, first + 16, colours[aid] ?? steel)
      })
      for (let link = 0; link < linkCount; link += 1) {
        mixed.copy(steel)
        let shares = 0
        for (const rod of rods)
          if (rod.link === link) {
            const by = part(rod.aid)
            shares += by
            if (shares > 0) mixed.lerp(colours[rod.aid] ?? steel, by / Math.max(1, shares))
          }
        // What is served by more shines more.
        dye(begins[link] ?? 0, begins[link + 1] ?? 0, mixed.multiplyScalar(0.8 + 0.35 * shares))
      }
      position.needsUpdate = true
      colour.needsUpdate = true
    },
  }
  thing.show(() => 0)
  geometry.computeBoundingSphere()
  return thing
}

const sides = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
] as const

/** A rod from an aid's plate to the lower side of a link, so much of it, as four sides. */
function rodCorners(aid: number, link: number, part: number): Vector[] {
  const from: Vector = [
    aidAt(aid) + (linkAt(link) - aidAt(aid)) * 0.25,
    aidPlate.up + aidPlate.height / 2 + 0.004,
    board.back + off,
  ]
  const to: Vector = [
    linkAt(link) + (aidAt(aid) - linkAt(link)) * 0.12,
    chain.up - chain.bend * 0.7,
    board.back + off + 0.02,
  ]
  const end = from.map((each, i) => each + ((to[i] ?? 0) - each) * part) as [number, number, number]
  const wide = part > 0 ? half : 0
  return sides.flatMap(([x, z]) => {
    const [ax, az] = [x === 0 ? 1 : 0, x === 0 ? 0 : 1]
    const corner = (at: Vector, sign: number): Vector => [
      at[0] + wide * (x + sign * ax),
      at[1],
      at[2] + wide * (z + sign * az),
    ]
    // Wound so that each side looks out.
    const turn = x === 0 ? z : -x
    return [corner(from, -turn), corner(from, turn), corner(end, turn), corner(end, -turn)]
  })
}
