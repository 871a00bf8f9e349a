import { canonical, chainOf, treeOf } from '#kit'
import type { ExhibitRecord } from './recordsOf.ts'

/** What the chain begins with (content brief, 5.1). */
const start = 'two-doors-one-courtyard'

/** Shell that works the fingerprints out again from the file alone. */
const check =
  `h=$(printf %s ${start} | sha256sum | cut -c1-64); ` +
  `sed -n 's/^\\({"files.*}\\),*$/\\1/p' provenance.json | ` +
  'while IFS= read -r r; do h=$(printf %s "$h$r" | sha256sum | cut -c1-64); echo $h; done'

/**
 * The registry as a file of JSON: a record a line, each in its canonical form, so that programs for
 * lines can read it; the fingerprint of each with the one before it; and the tree over all of them.
 */
export function provenanceText(records: readonly ExhibitRecord[]): string {
  const lines = records.map(canonical)
  const links = chainOf(start, lines)
  const tree = treeOf(links)
  const rows = (texts: readonly string[]) => texts.join(',\n')
  const about =
    'h(0) is the SHA-256 of the start; h(i) that of h(i-1) as 64 hexadecimal digits, followed by ' +
    'record i as it stands on its line. In the tree each two fingerprints, written one after the ' +
    'other, give the one over them; one that is left over goes up as it is.'
  return `{"about":${JSON.stringify(about)},
"check":${JSON.stringify(check)},
"start":${JSON.stringify(start)},
"root":${JSON.stringify(tree.at(-1)?.[0] ?? '')},
"records":[
${rows(lines)}
],
"links":[
${rows(links.map((link) => JSON.stringify(link)))}
]}
`
}
