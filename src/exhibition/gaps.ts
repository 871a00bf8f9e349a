import { languages, type Language } from '#words'
import { nameOf, spoken } from './fields.ts'
import type { Path, Say } from './say.ts'
import { languagesOf } from './wordsSchema.ts'

/** A text that was read, where it stands, and the languages in which it was written. */
type Written = { path: Path; there: readonly Language[] | 'plain' }

/**
 * Says which texts of `parts` lack a language in which the exhibition is written. Where it does not
 * say in which and no text at all is in one of the hall's languages, that is one problem.
 */
export function sayGaps(
  parts: readonly { part: unknown; path: Path }[],
  declared: readonly Language[] | undefined,
  say: Say,
): void {
  const gaps: Written[] = []
  let whole = 0
  // A text may stand in two places: a panel's is its label as well.
  const met = new Set<object>()
  const look = (value: unknown, path: Path): void => {
    if (!value || typeof value !== 'object' || met.has(value)) return
    met.add(value)
    if (Array.isArray(value)) return value.forEach((each, i) => look(each, [...path, i]))
    const there = languagesOf(value)
    if (there) gaps.push({ path, there })
    else if (languages.every((each) => each in value)) whole += Number(isSaid(value))
    else for (const [key, each] of Object.entries(value)) look(each, [...path, key])
  }
  for (const { part, path } of parts) look(part, path)

  const used = languages.filter(
    (each) => whole > 0 || gaps.some(({ there }) => there.includes(each)),
  )
  if (!declared && gaps.length > 2 && used.length < languages.length) {
    const set = used.length > 0 ? used : ['en' as const]
    const line = `languages: [${set.join(', ')}]`
    const says =
      used.length > 0
        ? `nothing is written in ${missingIn(used)}`
        : 'the texts do not say in which language they are'
    say(['languages'], {
      says,
      fix: `say in exhibition.yaml what it is written in: ${line}`,
      mend: { path: ['languages'], set: [...set] },
    })
    return sayEach(gaps, set, say)
  }
  sayEach(gaps, [...new Set(declared ?? languages)], say)
}

const isSaid = (words: object): boolean => Reflect.get(words, 'en') !== ''
const missingIn = (used: readonly Language[]): string =>
  languages
    .filter((each) => !used.includes(each))
    .map((each) => spoken[each])
    .join(' or ')

/** A plain text is in the first language. */
function sayEach(gaps: readonly Written[], wanted: readonly Language[], say: Say): void {
  for (const { path, there } of gaps)
    for (const language of wanted) {
      const has = there === 'plain' ? language === wanted[0] : there.includes(language)
      if (has) continue
      const at = [...path, language]
      say(there === 'plain' ? path : at, {
        says: `${nameOf(at)} is missing`,
        fix:
          there === 'plain'
            ? `write ${String(path.at(-1))}: { ${wanted.map((each) => `${each}: ...`).join(', ')} }`
            : `add ${language}: ...`,
      })
    }
}
