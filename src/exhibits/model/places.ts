import type { On, Place, Size } from '#exhibition'
import { radians } from '#kit'
import type { ModelWith } from './types.ts'

/** Metres: what is smaller in every way stands on a plinth. */
const small = 0.9
/** Metres: what is wider than this is too large for a table. */
const longest = 2.4
/** What stands where the file could not be read, metres. */
const unknown = 0.5

type Sized = Pick<ModelWith, 'scale' | 'height' | 'turn' | 'bounds'>

/** Metres a unit of the file. */
export function scaleOf({ scale, height, bounds }: Sized): number {
  const tall = bounds?.size[1]
  return height !== undefined && tall ? height / tall : (scale ?? 1)
}

/** Width, height and depth of the model as it is set up, metres; never flat as a sheet. */
export function trueSize(model: Sized): Size {
  const { bounds, height, turn = 0 } = model
  if (!bounds) return [height ?? unknown, height ?? unknown, height ?? unknown]
  const factor = scaleOf(model)
  const [x, y, z] = bounds.size
  const [cos, sin] = [Math.abs(Math.cos(radians(turn))), Math.abs(Math.sin(radians(turn)))]
  const metres = (size: number) => Math.max(0.005, Math.round(size * factor * 1000) / 1000)
  return [metres(x * cos + z * sin), metres(y), metres(x * sin + z * cos)]
}

/** The place of a model whose curator named none: plinth, table or floor, by its size. */
export function modelPlaces(model: Sized): Place[] {
  const size = trueSize(model)
  return [{ on: mountOf(size), size }]
}

function mountOf([width, height, depth]: Size): On {
  const wide = Math.max(width, depth)
  if (wide < small && height < small) return 'plinth'
  return height < small && wide <= longest ? 'table' : 'floor'
}
