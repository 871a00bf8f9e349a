import type { Mend } from '#kit'
import type * as z from 'zod'
import { idFault, lengthFault, rangeFault } from './boundFaults.ts'
import { choiceFault, missing, typeFault, unknownKey } from './shapeFaults.ts'
import { nameOf } from './fields.ts'
import type { Path, Told } from './say.ts'
import { bare, leaveOut, schemaAt } from './schemaAt.ts'

/** Something wrong at a place, and what is left out where it cannot be mended. */
export type Fault = { path: Path; told: Told; without: Path | undefined }
export type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** What a path of the schema leads to in what was written. */
const valueAt = (written: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at && Object.hasOwn(Object(at), key) ? Reflect.get(Object(at), key) : undefined),
    written,
  )

/** The schema's complaints in plain words. Paths lead from where `written` begins. */
export function faultsOf(issues: readonly Issue[], written: unknown, schema: Schema): Fault[] {
  const faults = issues.flatMap((issue): Fault[] => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const told = unknownKey(path, key, valueAt(written, path), schemaAt(schema, path))
        return { path: [...path, key], told, without: [...path, key] }
      })
    const without = leaveOut(schema, path)
    const value = valueAt(written, path)
    const union = issue.code === 'invalid_union' && value !== undefined && likeliest(issue.errors)
    if (!union) return [{ path, told: tell(issue, path, value, written, schema), without }]
    const forms = schemaAt(schema, path)
    const form = forms && Reflect.get(bare(forms)._zod.def, 'options')?.[union.index]
    return faultsOf(union.issues, value, form ?? forms ?? schema).map((fault) => ({
      path: [...path, ...fault.path],
      told: under(path, fault.told),
      without: leaveOut(schema, [...path, ...fault.path]) ?? without,
    }))
  })
  const renamed = new Set(faults.map(({ told }) => renamedTo(told.mend)))
  return faults.filter(
    ({ path, told }) => told.mend !== undefined || !renamed.has(JSON.stringify(path)),
  )
}

/** The same mend, seen from further out. */
export const under = (path: Path, { mend, ...told }: Told): Told =>
  mend ? { ...told, mend: { ...mend, path: [...path, ...mend.path] } } : told

/** Where a key stands when it has been renamed: nothing is missing there. */
const renamedTo = (mend: Mend | undefined): string | undefined =>
  mend?.rename === undefined ? undefined : JSON.stringify([...mend.path.slice(0, -1), mend.rename])

/** The form of a union that was most probably meant: the one with the fewest and smallest faults. */
function likeliest(forms: readonly Issue[][]): { issues: Issue[]; index: number } | undefined {
  const weights = forms.map((issues) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length
      if (issue.path.length > 0) return sum + 1
      return sum + (issue.code === 'invalid_type' ? 100 : 3)
    }, 0),
  )
  const index = weights.indexOf(Math.min(...weights))
  const issues = forms[index]
  return issues && { issues, index }
}

function tell(issue: Issue, path: Path, value: unknown, whole: unknown, schema: Schema): Told {
  const at = schemaAt(schema, path)
  const own = ownWords(issue)
  if (value === undefined && issue.code !== 'custom') return missing(path, at, own)
  const name = nameOf(path)
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(path, issue.expected, value, at, own)
    case 'invalid_value':
      return choiceFault(path, value, issue.values)
    case 'too_big':
    case 'too_small':
      if (typeof value === 'number') return rangeFault(path, value, issue, whole, own)
      return lengthFault(path, value, issue, own)
    case 'invalid_format':
      return own === undefined
        ? idFault(path, String(value), { path: [...path] })
        : { says: own, fix: `write ${name} in another way` }
    case 'invalid_key': {
      const key = String(path.at(-1))
      return idFault(path, key, { path: [...path], rename: key })
    }
    case 'custom': {
      const fix: unknown = issue.params?.['fix']
      const silent = 'write it in at least one language, or leave the line out'
      return {
        says: own ?? `${name} says nothing`,
        fix: typeof fix === 'string' ? fix : own === undefined ? silent : `correct ${name}`,
      }
    }
    default:
      return {
        says: own ?? `${name} is written in a way that is not read here`,
        fix: `look how ${name} is written in another exhibit or in the guide`,
      }
  }
}

/** What the author of a kind's schema says of it; nothing where they left it to the library. */
const ownWords = ({ message }: Issue): string | undefined =>
  /^(Invalid|Too (big|small)|Unrecognized)\b/.test(message) ? undefined : message
