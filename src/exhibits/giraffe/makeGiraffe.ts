import { giraffe, qilinOutline, ship, type Coloured } from '#craft'
import type { Wrought } from '../making/wrought.ts'
import { diorama } from './measures.ts'
import { wroughtOf } from './wroughtOf.ts'

const { slab, middle, ship: shipAt, outline, panel } = diorama

/** How much brighter than in the room's light alone things are under their lamp. */
const lampBright = 2.25

/** The animal and the ship at its feet, looking along -x of the hanging, 0 on the floor; made in steps. */
export function* makeGiraffe(): Generator<undefined, Wrought> {
  const animal = yield* giraffe()
  yield
  const stood = underLamp(turned(animal, middle, slab, 0))
  yield
  const afloat = underLamp(turned(ship(), shipAt.x, slab + shipAt.up, shipAt.z))
  yield
  const front = panel.z + panel.thick / 2 + outline.front
  const drawn = moved(qilinOutline(outline.scale), outline.qilin, outline.ground, front)
  return yield* wroughtOf([stood, afloat, drawn])
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
