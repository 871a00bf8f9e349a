import { motifNames, thrownNames } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { benchSchema } from '../bench/benchSchema.ts'
import { wheelGlazes } from './wheelGlazes.ts'

/** What is said of shapes, glazes and bands, and of the vase's ratios. */
export const vaseWheelSchema = z.strictObject({
  ...benchSchema,
  shapes: z
    .array(words.describe('What an old shape is called.'))
    .length(thrownNames.length)
    .describe('The old shapes: meiping, yuhuchunping, tianqiuping, double gourd, garlic-mouth.'),
  glazes: z
    .array(words.describe('What a glaze is called.'))
    .length(wheelGlazes.length)
    .describe('The nine glazes, row by row on the rack.'),
  bands: z
    .array(words.describe('What a pattern is called.'))
    .length(motifNames.length)
    .describe('The patterns that are stamped: key fret, waves, petals, clouds.'),
  shapeSays: words.describe('Said of the outline behind the clay; # is the old shape.'),
  ringSays: words.describe('Which ring one has hold of, and how many lie on the outline: # and #.'),
  ratios: words.describe('Widest place, mouth and foot as parts of a hundred: # three times.'),
  bare: words.describe('What the vase is made of before it is glazed.'),
  card: z
    .strictObject({
      widest: words.describe('The widest place.'),
      mouth: words.describe('The mouth.'),
      foot: words.describe('The foot.'),
      yours: words.describe("The visitor's own vase."),
    })
    .describe('What stands on the card of ratios.'),
  rule: words.describe('The rule on the board behind the wheel.'),
})
