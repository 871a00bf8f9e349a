import type { Made } from '#visit'
import { glbOf, type GlbPart } from './glbOf.ts'
import { numberOf } from './onPaper.ts'

/** Parts as the file of a model that carries its title, its day and its number. */
export function modelFile({ exhibit, title, day, recipe }: Made, parts: readonly GlbPart[]): File {
  const number = numberOf(recipe)
  const glb = glbOf(parts, { title, day, number })
  return new File([glb], `${exhibit}-${number}-${day}.glb`, { type: 'model/gltf-binary' })
}
