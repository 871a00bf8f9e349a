import { geometryFrom } from '#finish'
import { radians } from '#kit'
import type { Hanging } from '#plan'
import { BufferAttribute, type BufferGeometry } from 'three'
import type { Measures } from './measures.ts'
import { pictureSheets } from './pictureSheets.ts'

/** A picture and its place on the wall. */
export type Hung = { hanging: Hanging; measures: Measures }

/** Everything that pictures of a room show, as one thing in the plan's metres. */
export type WallGeometry = {
  geometry: BufferGeometry
  /** Says of each picture where its texels are (see `picturesMaterial`). */
  turnTo: (sheets: readonly number[]) => void
}

/** Flat sheets of all of them, in their order; the caller disposes of the geometry. */
export function wallGeometry(hung: readonly Hung[]): WallGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  /** Of every corner, whose picture it is of. */
  const whose: number[] = []
  hung.forEach(({ hanging: { x, y, z, turn }, measures }, which) => {
    const flat = pictureSheets(measures)
    const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
    const first = whose.length
    for (let at = 0; at < flat.positions.length; at += 3) {
      const [right = 0, up = 0, out = 0] = flat.positions.slice(at, at + 3)
      positions.push(x - right * cos + out * sin, y + up, z - right * sin - out * cos)
      normals.push(sin, 0, -cos)
      whose.push(which)
    }
    uvs.push(...flat.uvs)
    colours.push(...flat.colours)
    indices.push(...flat.indices.map((corner) => first + corner))
  })
  const geometry = geometryFrom(
    { position: [positions, 3], normal: [normals, 3], uv: [uvs, 2], color: [colours, 4] },
    indices,
  )
  geometry.computeBoundingSphere()
  const sheet = new BufferAttribute(new Float32Array(whose.length), 1)
  geometry.setAttribute('sheet', sheet)
  return {
    geometry,
    turnTo: (sheets) => {
      whose.forEach((which, corner) => sheet.setX(corner, sheets[which] ?? 0))
      sheet.needsUpdate = true
    },
  }
}
