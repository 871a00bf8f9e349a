import { emptyCity, type CityMesh } from './cityMesh.ts'
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
export { slope as roofSlope } from './roof.ts'
export { lampWay as cityLampWay } from './shade.ts'

/** The whole model on a table of that size, a part of it a step, so that it may be made between frames. */
export function* cityMesh(size: readonly [number, number]): Generator<undefined, CityMesh> {
  const mesh = emptyCity()
  const boxes = [...(yield* addTable(mesh, size)), ...(yield* addPalace(mesh))]
  yield
  addMeasures(mesh)
  yield* shadeCity(mesh, boxes)
  return mesh
}
