import {
  atOnce,
  giraffe,
  giraffeFeet,
  giraffeOutline,
  qilinOutline,
  ship,
  type Coloured,
} from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { shades } from '../shades.ts'
import { diorama } from './measures.ts'

const { slab, middle, ship: shipAt, outline, panel } = diorama

/** How much brighter than in the room's light alone things are under their lamp. */
const lampBright = 2.1

/** The animal and the ship at its feet, looking along -x of the hanging, 0 on the floor; made in steps. */
export function* animalGeometry(): Generator<undefined, BufferGeometry> {
  const animal = yield* giraffe()
  yield
  const stood = underLamp(turned(animal, middle, slab, 0))
  yield
  const afloat = underLamp(turned(ship(), shipAt.x, slab + shipAt.up, shipAt.z))
  yield
  const front = panel.z + panel.thick / 2 + outline.front
  const drawn = moved(qilinOutline(outline.scale), outline.qilin, outline.ground, front)
  return yield* geometryOf([stood, afloat, drawn])
}

/** The giraffe's outline, its feet at the origin. */
export const outlineGeometry = (): BufferGeometry =>
  atOnce(geometryOf([giraffeOutline(outline.scale)]))

/** The shade under each hoof, on the slab. */
export function hoofShades(): BufferGeometry {
  const { geometry, lay } = shades(giraffeFeet.length)
  giraffeFeet.forEach(([x, z], i) => lay(i, [middle - x - 0.03, slab, -z / 1.14], 0.2))
  return geometry
}

/** In the light of the lamp that hangs over the diorama, which the wall behind it has not. */
const underLamp = (mesh: Coloured): Coloured => ({
  ...mesh,
  colours: mesh.colours.map((part) => part * lampBright),
})

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

/** Meshes as one, a kind of numbers a step. */
function* geometryOf(meshes: readonly Coloured[]): Generator<undefined, BufferGeometry> {
  const geometry = new BufferGeometry()
  const count = meshes.reduce((sum, { positions }) => sum + positions.length, 0)
  for (const [name, of] of [
    ['position', 'positions'],
    ['normal', 'normals'],
    ['color', 'colours'],
  ] as const) {
    yield
    const all = new Float32Array(count)
    let at = 0
    for (const mesh of meshes) {
      all.set(mesh[of], at)
      at += mesh[of].length
    }
    geometry.setAttribute(name, new BufferAttribute(all, 3))
  }
  yield
  const indices = new Uint16Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0))
  let [first, next] = [0, 0]
  for (const mesh of meshes) {
    for (const corner of mesh.indices) indices[next++] = corner + first
    first += mesh.positions.length / 3
  }
  geometry.setIndex(new BufferAttribute(indices, 1))
  geometry.computeBoundingSphere()
  return geometry
}
