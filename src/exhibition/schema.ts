import * as z from 'zod'
import type { Exhibition, Words } from './types.ts'

// A hall's pages allow no code made from text, so the schema is not to make any.
z.config({ jitless: true })

export const words: z.ZodType<Words> = z.strictObject({
  en: z.string().trim().min(1),
  zh: z.string().trim().min(1),
  ru: z.string().trim().min(1),
})
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id has small letters, digits and hyphens')
const metres = z.number().min(-1000).max(1000)
const length = z.number().positive().max(200)
const spot = z.tuple([metres, metres])
const rect = { x0: metres, z0: metres, x1: metres, z1: metres }
const side = z.enum(['north', 'south', 'east', 'west'])

const stand = z.strictObject({
  x: metres,
  z: metres,
  heading: z.number().min(-360).max(360),
  pitch: z.number().min(-80).max(80).exactOptional(),
})

const hanging = z.union([
  z.strictObject({ wall: side, along: metres, centre: length.exactOptional() }),
  z.strictObject({ at: spot, turn: z.number(), base: z.number().min(0).exactOptional() }),
])

const pins = z.strictObject({
  arrival: stand.exactOptional(),
  rooms: z
    .record(
      id,
      z.strictObject({
        ...rect,
        ceiling: length.exactOptional(),
        walls: length.exactOptional(),
        palette: z.string(),
        accents: z.partialRecord(side, z.string()).exactOptional(),
        fixtures: z
          .array(
            z.strictObject({
              kind: z.enum(['column', 'bench', 'tree', 'stone']),
              at: spot,
              turn: z.number().exactOptional(),
            }),
          )
          .exactOptional(),
      }),
    )
    .default({}),
  courts: z
    .record(
      id,
      z.strictObject({
        ...rect,
        palette: z.string(),
        planting: z.enum(['bamboo', 'stone and water']),
      }),
    )
    .default({}),
  openings: z
    .array(
      z.strictObject({
        kind: z.enum(['doorway', 'window', 'well']),
        between: z.union([z.tuple([id]), z.tuple([id, id])]),
        at: spot,
        width: length,
        height: length,
        sill: z.number().min(0).exactOptional(),
        shape: z.enum(['square', 'moon']).exactOptional(),
      }),
    )
    .default([]),
  hangings: z.record(id, z.array(hanging).min(1)).default({}),
  views: z.record(id, stand).default({}),
})
/** Nothing said in any language: what a curator left out. */
const unsaid: Words = { en: '', zh: '', ru: '' }

const exhibit = z.strictObject({
  id,
  title: words,
  artefact: z.strictObject({ kind: z.string(), with: z.unknown() }),
  places: z
    .array(
      z.strictObject({
        on: z.enum(['wall', 'plinth', 'table', 'floor', 'ceiling']),
        size: z.tuple([length, length, length]),
        role: z.string().exactOptional(),
      }),
    )
    .default([]),
  lead: words.default(unsaid),
  label: words.default(unsaid),
  more: words.exactOptional(),
  invites: words.exactOptional(),
  alt: words,
  claims: z
    .array(
      z.strictObject({
        says: words,
        evidence: z.enum(['verified', 'known', 'design']),
        sources: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  seedFacts: z.array(z.string()).default([]),
  related: z.array(id).default([]),
  threads: z.array(id).default([]),
  interpretation: z.boolean().default(false),
  rights: words.exactOptional(),
})

const institution = { is: z.enum(['museum', 'organization']), name: words }
const host = z.strictObject({
  wing: id,
  ...institution,
  within: z.strictObject(institution).exactOptional(),
})
const room = z.strictObject({
  id,
  wing: id.default('hall'),
  title: words,
  theme: words.default(unsaid),
  text: words.exactOptional(),
  exhibits: z.array(exhibit),
})

const tour = z.strictObject({
  title: words,
  minutes: z.number().positive().max(240),
  pause: z.number().min(0).max(120).default(8),
  travel: z.enum(['fade', 'glide']).default('glide'),
  stops: z.array(id).min(1).max(60),
})
const stop = z.strictObject({
  exhibit: id,
  cues: z.array(words).min(1).max(12),
  act: z.unknown().exactOptional(),
})

/** The exhibition file. Strict: a key that nothing reads is a slip of the pen, and is named. */
export const exhibitionFile: z.ZodType<Exhibition> = z.strictObject({
  version: z.literal(1),
  id,
  title: words,
  lead: words,
  interpretation: words.default(unsaid),
  rights: words.default(unsaid),
  wings: z.record(id, words).default({}),
  sources: z
    .record(z.string(), z.strictObject({ cites: z.string(), usedFor: z.string() }))
    .default({}),
  seedFacts: z.record(z.string(), z.string()).default({}),
  hosts: z.array(host).default([]),
  threads: z
    .record(id, z.strictObject({ by: z.enum(['motif', 'symmetry']), title: words }))
    .default({}),
  rooms: z.array(room).min(1),
  tours: z.record(id, tour).default({}),
  stops: z.record(id, stop).default({}),
  plan: pins.prefault({}),
})
