import { applyMend } from '#kit'
import type * as z from 'zod'
import { faultsOf, under, type Fault } from './faults.ts'
import type { Path, Say } from './say.ts'

/** A mend may uncover the next fault: a number written as text that is too large. */
const rounds = 5
/** A piece with more faults is not mended: somebody must look at it. */
const most = 200

/**
 * Reads a piece of the exhibition that stands at `at`. Every fault is said; what is plainly meant is
 * read as meant, what may be left out is left out, and only where something needed is missing there
 * is no piece.
 */
export function readPiece<T>(
  schema: z.ZodType<T>,
  written: unknown,
  at: Path,
  say: Say,
): T | undefined {
  let tree = written
  const said = new Set<string>()
  let faults: Fault[] = []
  for (let round = 0; round < rounds; round += 1) {
    const parsed = schema.safeParse(tree)
    if (parsed.success) return parsed.data
    const { issues } = parsed.error
    faults = faultsOf(issues.slice(0, most), tree, schema)
    const fresh = faults.filter(({ path, told }) => isNew(said, path, told.mend, told.says))
    const listed = fresh.map(({ path, told }) => say([...at, ...path], under(at, told)))
    if (issues.length > most || listed.includes(false)) return undefined
    const mends = faults.flatMap(({ told }) => (told.mend ? [told.mend] : []))
    if (mends.length === 0) break
    for (const mend of mends) tree = applyMend(tree, mend)
  }
  const spots = faults.map(({ without }) => without)
  for (const spot of fromTheEnd(spots)) tree = applyMend(tree, { path: [...spot], remove: true })
  return spots.includes(undefined) ? undefined : schema.safeParse(tree).data
}

/** Nothing is said twice, and one mend for several faults is one problem. */
function isNew(said: Set<string>, path: Path, mend: unknown, says: string): boolean {
  const names = [JSON.stringify([path, says]), ...(mend ? [JSON.stringify(mend)] : [])]
  const known = names.some((name) => said.has(name))
  for (const name of names) said.add(name)
  return !known
}

/** Each once, so ordered that taking one out does not move another. */
function fromTheEnd(spots: readonly (Path | undefined)[]): Path[] {
  const each = new Map(spots.flatMap((spot) => (spot ? [[JSON.stringify(spot), spot]] : [])))
  return [...each.values()].toSorted((a, b) => {
    const i = a.findIndex((key, depth) => key !== b[depth])
    const [mine, other] = [a[i], b[i]]
    // What lies within another goes first; of two entries of a list the later.
    if (mine === undefined || other === undefined) return b.length - a.length
    if (typeof mine === 'number' && typeof other === 'number') return other - mine
    return String(mine) < String(other) ? -1 : 1
  })
}
