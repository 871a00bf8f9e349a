import type { Exhibit } from '#exhibition'
import type { ChainState, Told } from './rule.ts'

/** What the exhibition's files say of the chain. */
export type HashChain<Text = string> = {
  rule: readonly [Text, Text, Text]
} & Record<
  'fresh' | 'holds' | 'broken' | 'changed' | 'link' | 'proof' | 'unproved' | 'saved' | 'missing',
  Text
>

/** Read by the schema, and cut to one language since. */
export const chainOfWords = ({ artefact }: Exhibit<string>): HashChain => artefact.with as HashChain

const filled = (text: string, parts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\[(\w+)\]/g, (hole, name: string) => String(parts[name] ?? hole))

/** A fingerprint in groups of eight digits, so that eyes keep their place in it. */
const grouped = (print: string): string => print.match(/.{1,8}/g)?.join(' ') ?? print
export const codeOf = (id: string): string => id.toUpperCase()

/** Whether the chain holds, in a sentence or two. */
export function standing(words: HashChain, told: Told | undefined, runs: number): string {
  if (!told) return words.fresh
  if ('missing' in told) return words.missing
  const { of, took, broken, changed } = told
  if (broken === undefined)
    return runs === 0 ? words.fresh : filled(words.holds, { of, ms: Math.max(1, Math.round(took)) })
  const fails = filled(words.broken, { of, link: broken + 1, fails: of - broken })
  return changed ? `${fails} ${filled(words.changed, changed)}` : fails
}

/** All that the card tells of the chain and of the link that is chosen. */
export function said(words: HashChain, { told, runs }: ChainState): string {
  const texts = [standing(words, told, runs)]
  if (told && !('missing' in told)) {
    const { print, before, proof, receipt } = told
    texts.push(filled(words.link, { print: grouped(print), before: grouped(before) }))
    if (proof) {
      const { steps, root, holds } = proof
      texts.push(
        filled(holds ? words.proof : words.unproved, {
          count: steps.length,
          steps: steps.join(', '),
          root: grouped(root),
        }),
      )
    }
    if (receipt !== undefined) texts.push(filled(words.saved, { receipt: grouped(receipt) }))
  }
  return texts.join('\n\n')
}
