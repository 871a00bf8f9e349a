import { canonical, isObject } from '#kit'

/** The registry that the build wrote: what the chain begins with, each record, and each fingerprint. */
export type Provenance = {
  start: string
  root: string
  records: readonly Kept[]
  /** The records in their canonical form. */
  lines: readonly string[]
  links: readonly string[]
  /** The whole file as it was brought. */
  text: string
}
type Kept = { id: string; titles: Record<string, string>; label: Record<string, string> }

/** The registry in a file. Throws for a file that is none. */
export function readProvenance(text: string): Provenance {
  const file: unknown = JSON.parse(text)
  if (!isObject(file)) throw new Error('enfilade: a registry that is no object')
  const { start, root, records, links } = file
  const whole =
    typeof start === 'string' &&
    typeof root === 'string' &&
    Array.isArray(records) &&
    records.every(isKept) &&
    Array.isArray(links) &&
    links.length === records.length &&
    links.every((link) => typeof link === 'string' && /^[\da-f]{64}$/.test(link))
  if (!whole) throw new Error('enfilade: a registry with something missing')
  return { start, root, records, lines: records.map(canonical), links, text }
}

const isKept = (value: unknown): value is Kept =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  isObject(value['titles']) &&
  isObject(value['label'])
