import { surfaceOf, type Chart } from '#craft'
import { albedoOf, sunWay } from '#finish/figures'
import type { Shine } from '#exhibits'
import type { Coat, Lamps } from '#light'
import { lampsOf } from '#light/lamps'
import type { FloorPlan } from '#plan'
import { createHash } from 'node:crypto'

/** Counts up whenever the bake itself changes what it makes of the same input. */
const edition = 3

/** Its lamps, and a name made of all that its light depends on. */
export function roomInput(
  plan: FloorPlan,
  id: string,
  layers: readonly Chart[][],
  shines: readonly Shine[],
): { lamps: Lamps; file: string } {
  const own = lampsOf(plan, id, [sunWay.x, sunWay.y, sunWay.z])
  const lamps = { ...own, panels: [...own.panels, ...shines.map(paneOf)] }
  const hash = createHash('sha256').update(JSON.stringify([edition, lamps]))
  for (const charts of layers) {
    const { positions, light, traits, indices } = surfaceOf(charts)
    for (const part of [positions, light, traits, indices]) hash.update(part)
    hash.update(
      JSON.stringify([
        ...new Set(charts.map(({ material }) => [material, albedoOf(material)].join(' '))),
      ]),
    )
  }
  return { lamps, file: `${id}-${hash.digest('hex').slice(0, 12)}.webp` }
}

const paneOf = ({ at, half, way, light }: Shine): Lamps['panels'][number] => ({
  middle: at,
  half: [
    [half, 0, 0],
    [0, 0, half],
  ],
  way: [0, way, 0],
  light,
  points: [4, 4],
})

/** What each of a room's surfaces gives back. */
export const coatOf = ({ material }: Chart): Coat => ({ albedo: albedoOf(material) })
