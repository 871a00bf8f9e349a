import { dressedPartAt } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import { silkCount } from '../bench/counts.ts'
import { board, desk, onDesk, place, placeAt, rack, scene, silk, silkAt } from './measures.ts'
import { partCount, type DressedAct } from './rule.ts'

/** Where a ray meets an upright plane of the table: right of its middle, up from its top. */
function metUpright(ray: Ray, hanging: Hanging, z: number): readonly [number, number] | undefined {
  const met = meets(rayIn(hanging, ray), 2, z)
  return met && [met[0], met[1] + hanging.size[1] / 2]
}

/** The silk on the rack that a ray meets. */
export function silkUnder(ray: Ray, hanging: Hanging): number | undefined {
  const met = metUpright(ray, hanging, rack.z)
  if (!met) return undefined
  return Array.from({ length: silkCount }, (_, at) => at).find((at) => {
    const [x, y] = silkAt(at)
    return (
      Math.abs(met[0] - x) < silk.width / 2 + 0.004 &&
      Math.abs(met[1] - y) < silk.height / 2 + 0.004
    )
  })
}

/** The part of the scene, or its place on the desk, that a ray meets. */
export function partUnder(ray: Ray, hanging: Hanging): number | undefined {
  const own = rayIn(hanging, ray)
  const high = hanging.size[1] / 2
  // The slope as a plane: a step along it and the way to it.
  const [, y0, z0] = onDesk([0, 0])
  const [, y1, z1] = onDesk([0, 1])
  const [dy, dz] = [y1 - y0, z1 - z0]
  const off = (y: number, z: number) => (y - y0) * -dz + (z - z0) * dy
  const [from, way] = [off(own.from[1] + high, own.from[2]), own.way[1] * -dz + own.way[2] * dy]
  const go = -from / (way || 1e-9)
  if (go > 0) {
    const [x, y] = [own.from[0] + own.way[0] * go, own.from[1] + own.way[1] * go + high]
    const v = (y - y0) / dy
    if (v > 0 && v < desk.long) {
      const part = Array.from({ length: partCount }, (_, each) => each).find(
        (each) =>
          Math.abs(x - placeAt(each)) < place.width / 2 + 0.008 &&
          v < place.up + place.height / 2 + 0.01,
      )
      return part
    }
  }
  const met = metUpright(ray, hanging, board.z)
  return met && dressedPartAt([(met[0] - scene.x) / scene.high, (met[1] - scene.y) / scene.high])
}

/** What a press means: a silk is taken in hand; a part is dressed in the one that is. */
export function pressedTable(ray: Ray, hanging: Hanging): DressedAct | undefined {
  const at = silkUnder(ray, hanging)
  if (at !== undefined) return { do: 'hand', silk: at }
  const part = partUnder(ray, hanging)
  return part === undefined ? undefined : { do: 'put', part }
}
