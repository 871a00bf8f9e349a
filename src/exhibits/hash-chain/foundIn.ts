import { linkOf, proofOf, rootFrom, sha256, treeOf } from '#kit'
import type { Language } from '#words'
import { oneLetter } from './oneLetter.ts'
import type { Provenance } from './provenance.ts'
import type { ChainState, Told } from './rule.ts'
import { codeOf } from './says.ts'

/** What was worked out: every fingerprint as it is now, and what is told of them. */
export type Found = { links: readonly string[]; told: Told }

/**
 * Works the whole chain out anew, a link a step, with a letter changed where the state says so, and
 * compares it with the fingerprints that were written down.
 */
export function* foundIn(
  file: Provenance,
  state: ChainState,
  language: Language,
): Generator<undefined, Found> {
  const of = file.lines.length
  const round = (link: number) => ((link % of) + of) % of
  const at = round(state.at)
  const altered = state.changed === undefined ? undefined : round(state.changed)
  const change = altered === undefined ? undefined : oneLetter(file, altered, language)
  const links: string[] = []
  let took = 0
  for (const [i, line] of file.lines.entries()) {
    const begun = performance.now()
    const before = links[i - 1] ?? sha256(file.start)
    links.push(linkOf(before, change && i === altered ? change.line : line))
    took += performance.now() - begun
    yield
  }
  const broken = links.findIndex((link, i) => link !== file.links[i])
  const own = file.records[at]
  const told: Told = {
    at,
    of,
    took: Math.round(took * 10) / 10,
    code: codeOf(own?.id ?? ''),
    title: own?.titles[language] ?? '',
    print: links[at] ?? '',
    before: links[at - 1] ?? sha256(file.start),
    ...(broken < 0 ? {} : { broken }),
    ...(change && altered !== undefined
      ? {
          changed: {
            code: codeOf(file.records[altered]?.id ?? ''),
            was: change.was,
            now: change.now,
          },
        }
      : {}),
    ...(state.saved > 0 ? { receipt: sha256(file.text) } : {}),
  }
  yield
  if (!state.proved) return { links, told }
  // The way to the root is that of the file; a changed link does not find it.
  const steps = proofOf(treeOf(file.links), at)
  const root = rootFrom(links[at] ?? '', steps)
  const proof = {
    steps: steps.map(({ print }) => print.slice(0, 8)),
    root: file.root,
    holds: root === file.root,
  }
  return { links, told: { ...told, proof } }
}
