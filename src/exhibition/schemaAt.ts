import * as z from 'zod'
import type { Path } from './say.ts'

type Schema = z.core.$ZodType

/** The schema of what is written, without what makes it optional or turns it into something else. */
export function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodPipe) {
    // What is turned into something else before it is read has its schema behind.
    const { in: first, out } = schema.def
    return bare(first instanceof z.ZodTransform ? out : first)
  }
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  return wraps ? bare(schema.def.innerType) : schema
}

/** The schema of a part; `undefined` for a part that the schema does not know. */
function partOf(schema: Schema, key: string | number): Schema | undefined {
  const whole = bare(schema)
  if (whole instanceof z.ZodObject)
    return Object.hasOwn(whole.shape, key) ? whole.shape[key] : undefined
  if (whole instanceof z.ZodRecord) return whole.valueType
  if (whole instanceof z.ZodArray) return whole.element
  if (whole instanceof z.ZodTuple) return whole.def.items[Number(key)]
  if (whole instanceof z.ZodUnion) {
    const found = whole.options.map((option) => partOf(option, key))
    return found.find((each) => each !== undefined)
  }
  return undefined
}

export const schemaAt = (schema: Schema, path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>((at, key) => at && partOf(at, key), schema)

/** The keys that an object of this schema may have. */
export function keysOf(schema: Schema | undefined): string[] {
  const whole = schema && bare(schema)
  if (whole instanceof z.ZodObject) return Object.keys(whole.shape)
  if (whole instanceof z.ZodUnion) return [...new Set(whole.options.flatMap(keysOf))]
  if (whole instanceof z.ZodRecord) {
    const { keyType } = whole
    return keyType instanceof z.ZodEnum ? keyType.options.map(String) : []
  }
  return []
}

/** Lists that mean something only as a whole: a place for each thing, a hanging for each place. */
const whole = new Set(['places', 'hangings'])

/**
 * The nearest thing round a fault that may be left out so that the rest can still be read: an entry
 * of a list or a record, or what has a value of its own when nothing is written. `undefined` if
 * everything there is needed.
 */
export function leaveOut(schema: Schema, path: Path): Path | undefined {
  let at: Schema | undefined = schema
  let spot: Path | undefined
  let kept = false
  path.forEach((key, i) => {
    if (!at) return
    const owner: Schema = bare(at)
    const part: Schema | undefined = partOf(owner, key)
    const entry = !kept && (owner instanceof z.ZodArray || owner instanceof z.ZodRecord)
    if (entry || !part || part._zod.optin !== undefined) spot = path.slice(0, i + 1)
    // Below the list's own key nothing may be taken out of it; a record of such lists has entries.
    if (owner instanceof z.ZodObject && whole.has(String(key)))
      kept = part !== undefined && bare(part) instanceof z.ZodArray
    else if (owner instanceof z.ZodRecord && whole.has(String(path[i - 1]))) kept = true
    at = part
  })
  return spot
}
