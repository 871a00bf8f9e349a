import type { KindSchemas } from '#exhibition'
import * as z from 'zod'
import { coming } from './coming.ts'
import { panelSchema } from './panel/schema.ts'
import { linesSchema } from './sign/schema.ts'
import { barsSchema } from './tour-bars/schema.ts'

const nothing = z.strictObject({})

/** What each kind's `with` may say. Apart from the kinds, because only readers need it. */
export const schemas: KindSchemas = {
  panel: { with: panelSchema },
  sign: { with: linesSchema },
  plate: { with: linesSchema },
  'language-stone': { with: nothing },
  'tour-bars': { with: barsSchema },
  'screen-wall': { with: nothing },
  ...Object.fromEntries(coming.map((name) => [name, { with: nothing }])),
}
