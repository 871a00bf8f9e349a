import { languages } from '#words'
import * as z from 'zod'
import type { Exhibit, Exhibition, Room, Words } from './types.ts'
import { unsaid, wordsOrNone, wordsUpTo } from './wordsSchema.ts'

// A hall's pages allow no code made from text, so the schema is not to make any.
z.config({ jitless: true })

/** A curator's text, as the kinds have it in their `with`. */
export const words = wordsUpTo(20_000)
const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/)
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
  z.strictObject({ wall: side, along: metres.exactOptional(), centre: length.exactOptional() }),
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

/** Metres: what is larger was written in another unit. */
const size = z.tuple([
  z.number().positive().max(100),
  z.number().positive().max(30),
  z.number().positive().max(100),
])
/** How many characters a text may have: at a glance, in a moment, beside the exhibit. */
const [title, line, label] = [wordsUpTo(300), wordsUpTo(1000), wordsUpTo(3000)]
const [someLine, someLabel] = [wordsOrNone(1000).default(unsaid), wordsOrNone(3000).default(unsaid)]
const [note, name] = [z.string().max(2000), z.string().max(200)]

const place = z.strictObject({
  on: z.enum(['wall', 'plinth', 'table', 'floor', 'ceiling']),
  size,
  role: name.exactOptional(),
})
const claim = z.strictObject({
  says: label,
  evidence: z.enum(['verified', 'known', 'design']),
  sources: z.array(name).default([]),
})

/** An exhibit of a room. */
export const exhibitFile: z.ZodType<Exhibit> = z.strictObject({
  id,
  title,
  artefact: z.strictObject({ kind: name, with: z.unknown().default({}) }),
  places: z.array(place).max(500).default([]),
  lead: someLine,
  label: someLabel,
  more: words.exactOptional(),
  invites: label.exactOptional(),
  alt: label,
  claims: z.array(claim).default([]),
  seedFacts: z.array(name).default([]),
  related: z.array(id).default([]),
  threads: z.array(id).default([]),
  interpretation: z.boolean().default(false),
  rights: label.exactOptional(),
})

const ownOfRoom = {
  id,
  wing: id.default('hall'),
  title,
  theme: someLine,
  text: label.exactOptional(),
}
/** A room whose exhibits are still to be read, one by one. */
export const roomFile: z.ZodType<Omit<Room, 'exhibits'> & { exhibits: unknown[] }> = z.strictObject(
  { ...ownOfRoom, exhibits: z.array(z.unknown()).default([]) },
)

const institution = { is: z.enum(['museum', 'organization']), name: title }
const host = z.strictObject({
  wing: id,
  ...institution,
  within: z.strictObject(institution).exactOptional(),
})
const tour = z.strictObject({
  title,
  minutes: z.number().positive().max(240),
  pause: z.number().min(0).max(120).default(8),
  travel: z.enum(['fade', 'glide']).default('glide'),
  stops: z.array(id).min(1).max(60),
})
const stop = z.strictObject({
  exhibit: id,
  cues: z.array(line).min(1).max(12),
  act: z.unknown().exactOptional(),
})

/** The file of names that texts may call for. */
export const namesFile: z.ZodType<Record<string, Words>> = z.record(
  id,
  wordsUpTo(200, { note: note.exactOptional() }),
)

const own = {
  version: z.literal(1),
  id,
  languages: z.array(z.enum(languages)).min(1).exactOptional(),
  title,
  lead: line,
  interpretation: someLine,
  rights: someLabel,
  wings: z.record(id, title).default({}),
  sources: z.record(name, z.strictObject({ cites: note, usedFor: note })).default({}),
  seedFacts: z.record(name, note).default({}),
  hosts: z.array(host).default([]),
  threads: z.record(id, z.strictObject({ by: z.enum(['motif', 'symmetry']), title })).default({}),
  tours: z.record(id, tour).default({}),
  stops: z.record(id, stop).default({}),
  plan: pins.prefault({}),
}
/** The exhibition without its rooms, which are read one by one. */
export const headFile: z.ZodType<Omit<Exhibition, 'rooms'>> = z.strictObject(own)

/** The exhibition file. Strict: a key that nothing reads is a slip of the pen, and is named. */
export const exhibitionFile: z.ZodType<Exhibition> = z.strictObject({
  ...own,
  rooms: z.array(z.strictObject({ ...ownOfRoom, exhibits: z.array(exhibitFile) })).min(1),
})
