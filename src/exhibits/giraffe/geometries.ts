import { giraffe, giraffeOutline, qilinOutline, ship, type Coloured } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { diorama } from './measures.ts'

const { slab, middle, ship: shipAt, outline, panel } = diorama

/** The animal and the ship at its feet, looking along -x of the hanging, 0 on the floor; made in steps. */
export function* animalGeometry(): Generator<undefined, BufferGeometry> {
  const animal = yield* giraffe()
  yield
  return geometryOf([
    turned(animal, middle, slab, 0),
    turned(ship(), shipAt.x, slab + shipAt.up, shipAt.z),
    moved(
      qilinOutline(outline.scale),
      outline.qilin,
      outline.ground,
      panel.z + panel.thick / 2 + outline.front,
    ),
  ])
}

/** The giraffe's outline, its feet at the origin. */
export const outlineGeometry = (): BufferGeometry => geometryOf([giraffeOutline(outline.scale)])

/** Half round about the upright axis, and set down. */
const turned = (mesh: Coloured, x: number, y: number, z: number): Coloured => ({
  ...moved({ ...mesh, positions: halfRound(mesh.positions) }, x, y, z),
  normals: halfRound(mesh.normals),
})
const halfRound = (row: readonly number[]): number[] =>
  row.map((value, i) => (i % 3 === 1 ? value : -value))
const moved = (mesh: Coloured, x: number, y: number, z: number): Coloured => ({
  ...mesh,
  positions: mesh.positions.map((value, i) => value + ([x, y, z][i % 3] ?? 0)),
})

function geometryOf(meshes: readonly Coloured[]): BufferGeometry {
  const geometry = new BufferGeometry()
  const put = (name: string, of: (mesh: Coloured) => readonly number[]) =>
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(meshes.flatMap(of)), 3))
  put('position', (mesh) => mesh.positions)
  put('normal', (mesh) => mesh.normals)
  put('color', (mesh) => mesh.colours)
  let first = 0
  const indices = meshes.flatMap((mesh) => {
    const from = first
    first += mesh.positions.length / 3
    return mesh.indices.map((corner) => corner + from)
  })
  geometry.setIndex(new BufferAttribute(Uint16Array.from(indices), 1))
  geometry.computeBoundingSphere()
  return geometry
}
