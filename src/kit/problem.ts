/**
 * A curator's fault: where it is, what is wrong, how to mend it, and, where that needs no thought,
 * the mend itself. Listed, never thrown.
 */
export type Problem = { at: string; says: string; fix?: string; mend?: Mend }

/**
 * One change of what was written. `path` leads to it: in the file that the problem's `at` names, or
 * in the whole exhibition where that is one file. One of `set` (a value there), `rename` (the key)
 * and `remove`.
 */
export type Mend = { path: (string | number)[]; set?: unknown; rename?: string; remove?: true }

/**
 * A copy of `written` with the mend in it; the rest is shared, nothing is changed in place. Mends of
 * one reading hold in the order in which they are listed. A mend that leads nowhere changes nothing.
 */
export function applyMend(written: unknown, mend: Mend): unknown {
  const [key, ...rest] = mend.path
  if (key === undefined) return 'set' in mend ? mend.set : written
  const inner = { ...mend, path: rest }
  if (Array.isArray(written)) {
    if (typeof key !== 'number' || !(key in written)) return written
    if (rest.length === 0 && mend.remove) return written.toSpliced(key, 1)
    return written.with(key, applyMend(written[key], inner))
  }
  if (!written || typeof written !== 'object') return written
  const entries = Object.entries(written)
  const at = entries.findIndex(([name]) => name === key)
  const [name, value] = entries[at] ?? [String(key), undefined]
  if (at < 0 && !(rest.length === 0 && 'set' in mend)) return written
  const changed: [string, unknown][] =
    rest.length === 0 && mend.remove
      ? []
      : rest.length === 0 && mend.rename !== undefined
        ? [[mend.rename, value]]
        : [[name, applyMend(value, inner)]]
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 1, ...changed))
}
