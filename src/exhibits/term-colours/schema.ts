import { dressedParts, harmonies, namedColours, termCount } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { benchSchema } from '../bench/benchSchema.ts'
import { silkCount } from '../bench/counts.ts'

const sign = z.enum(namedColours.map((colour) => colour.sign))

/** The silks, the terms with their colours, and what is said of the scene and its meters. */
export const termColoursSchema = z.strictObject({
  ...benchSchema,
  silks: z
    .array(
      z
        .strictObject({
          sign: sign.describe('Its name in Chinese: a colour of the table of names.'),
          en: z.string().describe('Its name in English.'),
          ru: z.string().describe('Its name in Russian.'),
        })
        .describe('One silk: its names in three languages go into files as they are.'),
    )
    .length(silkCount)
    .describe('The forty-eight silks, row by row from the left.'),
  terms: z
    .array(
      z
        .strictObject({
          name: words.describe('What the term is called.'),
          silk: sign.describe('Its colour, by its Chinese name; one of the silks.'),
        })
        .describe('One term.'),
    )
    .length(termCount)
    .describe('The twenty-four terms, Start of Spring first.'),
  parts: z
    .array(words.describe('What a part is called: under its place and on its button.'))
    .length(dressedParts.length)
    .describe('The parts of the scene: window, sky, tree, robe, border.'),
  today: words.describe("Said of today's term: #."),
  term: words.describe('Said of another term: #.'),
  colour: words.describe("Said of the term's colour: its name and value, # twice."),
  inHand: words.describe('Said of the silk in hand: its name and value, # twice.'),
  chosen: words.describe('How many parts are dressed: #.'),
  meters: z
    .array(words.describe('What a meter is called.'))
    .length(3)
    .describe('The meters on the desk: hue arc, lightness, contrast.'),
  harmonies: z
    .array(words.describe('What a kind of harmony is called.'))
    .length(harmonies.length)
    .describe('Greys, one hue, neighbours, opposites, thirds, half, all round.'),
  arc: words.describe('Said of the hues: degrees of the arc and kind of harmony, # twice.'),
  greys: words.describe('Said where no colour has a hue.'),
  lightness: words.describe('Said of lightness: all values, and the smallest step, # twice.'),
  contrast: words.describe('Said of a pair: its two parts, the ratio, how it reads; # four times.'),
  reading: z
    .array(words.describe('How a ratio reads.'))
    .length(4)
    .describe('Easily, well enough, in large letters, not.'),
})
