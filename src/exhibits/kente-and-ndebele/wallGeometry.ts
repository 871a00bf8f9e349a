import { ndebeleFields, paintField, paintPillar, type FieldDesign } from '#craft'
import type { BufferGeometry } from 'three'
import { flatsGeometry } from './flats.ts'

/** How far each layer of paint lies out of the one under it, metres. */
const layer = 0.0004

/** Half a wall as it is painted, its axis x = 0. The caller disposes. */
export function wallGeometry(fields: readonly (FieldDesign | null)[]): BufferGeometry {
  const painted = [
    ...ndebeleFields().flatMap((field, i) => paintField(field, fields[i] ?? null)),
    ...paintPillar(),
  ]
  return flatsGeometry(
    painted.map(({ loop, colour, layer: over }) => ({
      loop,
      colour,
      out: over * layer,
    })),
  )
}

/** The field of half the wall that lies there, in either half; none beside them. */
export function fieldUnder(x: number, y: number): number | undefined {
  const at = -Math.abs(x)
  const field = ndebeleFields().findIndex(
    ({ x0, x1, y0, y1 }) => at > x0 && at < x1 && y > y0 && y < y1,
  )
  return field < 0 ? undefined : field
}
