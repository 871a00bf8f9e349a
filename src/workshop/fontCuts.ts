import type { Language } from '#words'
import { coverage, subsets, type Hand } from './fontSources.ts'

/** Texts by language, in the order of the visit. */
export type Lettered = {
  texts: Record<Language, string>
  /** What is set in the serif: titles. All texts if left out. */
  titles?: string
  /** What the first view shows: its Chinese characters make a file of their own. */
  first?: string
}

/** One file to cut: which characters of which source. */
export type Cut = Hand & {
  source: string
  subset: string
  characters: string[]
  /** The families that it serves, each with the characters that it gives there. */
  serves: { family: string; characters: string[] }[]
}

/** Marks that alphabets and Chinese share; in Chinese they are as wide as a character. */
const shared = new Set('“”‘’—…·～')
/** Chinese characters in a file; files follow the visit, so that a room needs few of them. */
const most = 400
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
const always = [...ascii, ...'\u00a0«»„“”‘’–—…·×°©№']

/** What has to be cut for one hand, and the characters that none of its sources has. */
export function fontCuts(hand: Hand, lettered: Lettered): { cuts: Cut[]; missing: string[] } {
  const { texts, titles, first = '' } = lettered
  const serif = hand.family === 'Hall Serif' && titles !== undefined
  const all = serif ? titles : Object.values(texts).join('')
  const wanted = new Set([...all].filter((character) => character >= ' '))
  const alphabet = coverage(hand.alphabets)
  const han = coverage(hand.han)

  const bySubset = new Map<string, string[]>()
  const chinese: string[] = []
  const missing: string[] = []
  for (const character of new Set([...always, ...wanted])) {
    const subset = alphabet(character)
    if (subset && subsets.includes(subset)) {
      bySubset.set(subset, [...(bySubset.get(subset) ?? []), character])
    } else if (han(character)) chinese.push(character)
    else missing.push(character)
  }
  const cuts = Array.from(bySubset, ([subset, characters]): Cut => {
    const sorted = characters.toSorted()
    const serves = [{ family: hand.family, characters: sorted }]
    return { ...hand, source: hand.alphabets, subset, characters: sorted, serves }
  })
  for (const piece of pieces(chinese, new Set(first))) {
    const characters = [...piece.characters, ...(piece.marks ? shared : [])].toSorted()
    const serves = [
      { family: `${hand.family} Han`, characters },
      { family: hand.family, characters: piece.characters.toSorted() },
    ]
    cuts.push({ ...hand, source: hand.han, subset: 'chinese-simplified', characters, serves })
  }
  return { cuts, missing }
}

/** The first view's characters, with the shared marks, then the rest by order of the visit. */
function pieces(chinese: readonly string[], first: ReadonlySet<string>) {
  if (chinese.length === 0) return []
  const rest = chinese.filter((character) => !first.has(character))
  const early = chinese.filter((character) => first.has(character))
  const result = [{ characters: early.length > 0 ? early : rest.splice(0, most), marks: true }]
  for (let at = 0; at < rest.length; at += most) {
    result.push({ characters: rest.slice(at, at + most), marks: false })
  }
  return result
}
