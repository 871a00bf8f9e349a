import { words } from '#exhibition/read'
import type { KindSchema } from '#exhibition/read'
import * as z from 'zod'
import { isModelPath, pathRule } from './filePath.ts'
import { modelPlaces } from './places.ts'
import type { ModelWith } from './types.ts'

const number = (says: string) => z.number({ error: says })
const metres = number('three numbers: x, y, z in the units of the model’s own file')
const point = z.tuple([metres, metres, metres], {
  error: 'three numbers in brackets, such as [0, 0.2, 0.1], in the units of the model’s own file',
})
const scaled = 'a factor greater than 0, such as 0.001 for a file in millimetres'
const tall = 'the true height in metres, such as 0.4, from 0.005 to 30'

const hotspot = z.strictObject({
  at: point,
  title: words,
  text: words,
})

/** A curator's model: a .glb of their folder, at its true size. */
const modelSchema = z.strictObject({
  file: z
    .string({ error: `file: ${pathRule}` })
    .refine(isModelPath, { error: `file: ${pathRule}` }),
  scale: number(scaled).positive(scaled).max(1e6, scaled).exactOptional(),
  height: number(tall).min(0.005, tall).max(30, tall).exactOptional(),
  turn: number('degrees, clockwise seen from above').min(-360).max(360).exactOptional(),
  turntable: z.boolean({ error: 'true or false' }).exactOptional(),
  hotspots: z
    .array(hotspot)
    .max(24, 'at most 24 hotspots: more cannot be told apart')
    .exactOptional(),
  // The workshop's own, found in the file; what a curator writes here is written over.
  bounds: z.strictObject({ size: point, middle: point.exactOptional() }).exactOptional(),
  refused: z.string().exactOptional(),
})

/** What a reader must know of models. */
export const model: KindSchema = {
  with: modelSchema,
  // Read by the schema above.
  places: (given) => modelPlaces(given as ModelWith<unknown>),
}
