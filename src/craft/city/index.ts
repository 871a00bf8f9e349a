import { addBanks } from './banks.ts'
import { emptyCity, type CityMesh } from './cityMesh.ts'
import { addCourts } from './courts.ts'
import { groundShade, type GroundShade } from './groundShade.ts'
import { addPalace } from './palace.ts'
import { shadeCity } from './shade.ts'
import { addMeasures, addTable } from './table.ts'

export { cityStuffs, type CityMesh } from './cityMesh.ts'
export {
  cityAxis,
  cityStops,
  type CityStop,
  named as namedHalls,
  site as palaceSite,
  stopAt,
} from './measures.ts'
export { shaded as cityShaded, type GroundShade } from './groundShade.ts'
export { slope as roofSlope } from './roof.ts'
export { lampWay as cityLampWay } from './shade.ts'

/**
 * The whole model on a table of that size, and the shade on its ground; a part of it a step, so that
 * it may be made between frames.
 */
export function* cityMesh(
  size: readonly [number, number],
): Generator<undefined, CityMesh & { shade: GroundShade }> {
  const mesh = emptyCity()
  const boxes = [
    ...(yield* addTable(mesh, size)),
    ...(yield* addPalace(mesh)),
    ...(yield* addCourts(mesh)),
  ]
  addBanks(mesh)
  yield
  addMeasures(mesh)
  yield* shadeCity(mesh, boxes)
  return { ...mesh, shade: yield* groundShade(boxes) }
}
