import * as z from 'zod'
import { coming } from './coming.ts'
import { panelSchema } from './panel/schema.ts'
import { linesSchema } from './sign/schema.ts'

const nothing = z.strictObject({})

/** What each kind's `with` may say. Apart from the kinds, because only readers need it. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  panel: panelSchema,
  sign: linesSchema,
  plate: linesSchema,
  'screen-wall': nothing,
  ...Object.fromEntries(coming.map((name) => [name, nothing])),
}
