import type { KindSchemas } from '#exhibition'
import * as z from 'zod'
import { coming } from './coming.ts'
import { filmSchema } from './film/schema.ts'
import { filmPlaces } from './film/screen.ts'
import { panelLabel, panelPlaces, panelSchema } from './panel/schema.ts'
import { linesLabel, linesSchema, platePlaces, signPlaces } from './sign/schema.ts'
import { soundPlaces, soundSchema } from './sound/schema.ts'
import { barsSchema } from './tour-bars/schema.ts'

const nothing = z.strictObject({})

/** What each kind's `with` may say. Apart from the kinds, because only readers need it. */
export const schemas: KindSchemas = {
  panel: { with: panelSchema, places: panelPlaces, label: panelLabel },
  sign: { with: linesSchema, places: signPlaces, label: linesLabel },
  plate: { with: linesSchema, places: platePlaces, label: linesLabel },
  film: { with: filmSchema, places: (given) => filmPlaces(given) },
  sound: { with: soundSchema, places: soundPlaces },
  'language-stone': { with: nothing },
  'tour-bars': { with: barsSchema },
  'screen-wall': { with: nothing },
  ...Object.fromEntries(coming.map((name) => [name, { with: nothing }])),
}
