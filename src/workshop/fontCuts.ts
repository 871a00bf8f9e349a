import type { Language } from '#words'
import { alphabetWith, chineseWith, usual, type Hand } from './fontSources.ts'

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
  const written = serif ? titles : Object.values(texts).join('')
  const wanted = new Set([...written].filter((character) => character >= ' '))
  const alphabet = alphabetWith(hand.alphabets, hand.weight)
  const han = chineseWith(hand.han, hand.weight)

  const bySubset = new Map<string, string[]>()
  const byRarePiece = new Map<string, string[]>()
  const chinese: string[] = []
  const missing: string[] = []
  const put = (into: Map<string, string[]>, file: string, character: string) =>
    into.set(file, [...(into.get(file) ?? []), character])
  for (const character of new Set([...always, ...wanted])) {
    const subset = alphabet(character)
    const piece = subset === undefined ? han(character) : undefined
    if (subset !== undefined) put(bySubset, subset, character)
    else if (piece === usual) chinese.push(character)
    else if (piece !== undefined) put(byRarePiece, piece, character)
    else missing.push(character)
  }
  const cuts = Array.from(bySubset, ([subset, characters]): Cut => {
    const sorted = characters.toSorted()
    const serves = [{ family: hand.family, characters: sorted }]
    return { ...hand, source: hand.alphabets, subset, characters: sorted, serves }
  })
  const cutHan = (subset: string, characters: readonly string[], marks: readonly string[] = []) => {
    const all = [...characters, ...marks].toSorted()
    const serves = [
      { family: `${hand.family} Han`, characters: all },
      { family: hand.family, characters: characters.toSorted() },
    ]
    cuts.push({ ...hand, source: hand.han, subset, characters: all, serves })
  }
  for (const piece of pieces(chinese, new Set(first)))
    cutHan(usual, piece.characters, piece.marks ? [...shared] : [])
  for (const [piece, characters] of byRarePiece) cutHan(piece, characters)
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
