import { exhibitionFile, kioskFile } from '#exhibition/read'
import { isFinished } from '#exhibits'
import { schemas } from '#exhibits/schemas'
import * as z from 'zod'
import { describe, type Json } from './described.ts'

/** The version that most editors read. */
const asJson = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })

/** The schemas of a curator's files, by the file's name without its ending. */
export function schemasFor(): Record<'exhibition' | 'plan' | 'room' | 'tours' | 'kiosk', Json> {
  const whole = asJson(exhibitionFile)
  const { rooms, plan, tours = {}, stops = {}, ...own } = whole.properties ?? {}
  const room = typeof rooms === 'object' && !Array.isArray(rooms.items) ? rooms.items : undefined
  if (typeof room !== 'object' || typeof plan !== 'object')
    throw new Error('enfilade: the schema of the exhibition has no rooms or no plan')
  const required = whole.required?.filter((key) => Object.hasOwn(own, key)) ?? []
  putKinds(room)
  const ways: Json = { type: 'object', properties: { tours, stops }, additionalProperties: false }
  return {
    exhibition: headed('An exhibition', describe({ ...whole, properties: own, required }, '')),
    plan: headed('The plan of an exhibition', describe(plan, 'plan')),
    room: headed('A room of an exhibition', describe(room, 'rooms[]')),
    tours: headed('Tours of an exhibition', describe(ways, '')),
    kiosk: headed('A kiosk of an exhibition', describe(asJson(kioskFile), 'kiosk')),
  }
}

/** `$schema` is a word that an editor's own line may add. */
function headed(title: string, schema: Json): Json {
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', title }
}

/** What `with` may say depends on the kind; finished kinds are the ones that an editor proposes. */
function putKinds(room: Json): void {
  const artefact = at(room, 'exhibits', '[]', 'artefact')
  const names = Object.keys(schemas)
  const finished = names.filter(isFinished)
  const coming = names.filter((name) => !isFinished(name))
  const proposed: Json = { enum: finished }
  artefact.properties = {
    ...artefact.properties,
    kind:
      coming.length === 0
        ? proposed
        : { anyOf: [proposed, { type: 'string', pattern: `^(${coming.join('|')})$` }] },
  }
  artefact.allOf = Object.entries(schemas).map(([name, kind]) => ({
    if: { properties: { kind: { const: name } } },
    // A word of JSON Schema, and no promise.
    // oxlint-disable-next-line unicorn/no-thenable
    then: { properties: { with: withOf(name, kind.with) } },
  }))
}

/** What the workshop finds out itself: nothing that a curator writes. */
const found = ['pixels', 'bounds', 'refused']

function withOf(name: string, schema: z.ZodType): Json {
  const { $schema: _, ...rest } = asJson(schema)
  for (const field of found) delete rest.properties?.[field]
  return describe(rest, `kinds.${name}`)
}

function at(schema: Json, ...path: string[]): Json {
  return path.reduce((from, key) => {
    const next = key === '[]' ? from.items : from.properties?.[key]
    if (typeof next !== 'object' || Array.isArray(next))
      throw new Error(`enfilade: the schema of a room has no ${path.join('.')}`)
    return next
  }, schema)
}
