import type { Mend } from '#kit'
import type * as z from 'zod'
import { exampleOf, isLength, nameOf, unitOf } from './fields.ts'
import type { Path, Told } from './say.ts'
import { inMetres } from './unitMend.ts'

type Bound = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall

/** The bound in words: `at most 100`, `more than 0`. */
function boundOf(issue: Bound): string {
  if (issue.code === 'too_big')
    return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`
  return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
}

/** A number that is too large or too small; a length in another unit comes with its metres. */
export function rangeFault(
  path: Path,
  value: number,
  issue: Bound,
  written: unknown,
  own: string | undefined,
): Told {
  const unit = unitOf(path)
  const says =
    own ?? `${nameOf(path)} is ${value}${unit ? ` ${unit}` : ''}, and must be ${boundOf(issue)}`
  const fix = `write a number of ${boundOf(issue)}${unit ? ` ${unit}` : ''}`
  if (issue.code === 'too_small' || !isLength(path)) return { says, fix }
  // The three measures of a thing were taken with one ruler.
  const owner = path.slice(0, -1)
  const all = path.at(-2) === 'size' ? ownNumbers(written, owner) : undefined
  const together = all && inMetres(all)
  if (together) {
    const mine = together.metres[Number(path.at(-1))]
    const mend = { path: [...owner], set: together.metres }
    return { says, fix: `give metres, not ${together.unit}: ${mine}`, mend }
  }
  const alone = inMetres([value])
  const [set] = alone?.metres ?? []
  if (!alone || set === undefined) return { says, fix }
  return { says, fix: `give metres, not ${alone.unit}: ${set}`, mend: { path: [...path], set } }
}

function ownNumbers(written: unknown, path: Path): number[] | undefined {
  const found = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), written)
  const numbers = Array.isArray(found) ? found.filter((each) => typeof each === 'number') : []
  return Array.isArray(found) && numbers.length === found.length ? numbers : undefined
}

/** A text or a list that is too long or too short. */
export function lengthFault(
  path: Path,
  value: unknown,
  issue: Bound,
  own: string | undefined,
): Told {
  const long = issue.code === 'too_big'
  const [count, what] =
    typeof value === 'string'
      ? [value.length, 'characters']
      : [Array.isArray(value) ? value.length : Object.keys(Object(value)).length, 'entries']
  return {
    says: own ?? `${nameOf(path)} has ${count} ${what}, and must have ${boundOf(issue)}`,
    fix: long ? 'shorten it' : `add what is missing, as in ${exampleOf(path)}`,
  }
}

/** An id as it may be written; `undefined` if nothing of it remains. */
function slug(text: string): string | undefined {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return plain === '' || plain.length > 64 ? undefined : plain
}

/** Something that cannot be an id; where letters remain they are the mend. */
export function idFault(path: Path, text: string, mend: Mend): Told {
  const short = text.length > 40 ? `${text.slice(0, 40)}...` : text
  const says = `"${short}" cannot be an id: it has small letters, digits and hyphens, and a letter first`
  const id = slug(text)
  if (id === undefined) return { says, fix: `give ${nameOf(path)} another one, such as p1-1` }
  const change = mend.rename === undefined ? { set: id } : { rename: id }
  return { says, fix: `write ${id}`, mend: { path: mend.path, ...change } }
}
