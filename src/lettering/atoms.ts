import { graphemes } from './graphemes.ts'
import { mayBreak, mayBreakAtSpace } from './mayBreak.ts'

/** A piece of text that is not broken. `space` follows it where the line goes on. */
export type Atom = { text: string; space: boolean; hyphen: boolean }

/** The pieces of one paragraph; joined by their spaces they give it again. */
export function atoms(paragraph: string): Atom[] {
  const words = paragraph.split(/[^\S\u00a0]+/u).filter((word) => word !== '')
  const result: Atom[] = []
  words.forEach((word, at) => {
    const next = words[at + 1]
    const pieces = piecesOf(word)
    const first = pieces[0]
    const last = result.at(-1)
    // The word before holds this one: both go on one line, the space inside.
    if (last && first && !last.space && at > 0) {
      last.text += ` ${first.text}`
      last.hyphen = first.hyphen
      result.push(...pieces.slice(1))
    } else result.push(...pieces)
    const end = result.at(-1)
    if (end) end.space = next === undefined || mayBreakAtSpace(word, next)
  })
  const end = result.at(-1)
  if (end) end.space = false
  return result
}

function piecesOf(word: string): Atom[] {
  const pieces: Atom[] = []
  let text = ''
  let before: string | undefined
  for (const character of graphemes(word)) {
    if (before !== undefined && text !== '' && mayBreak(before, character)) {
      pieces.push({ text, space: false, hyphen: before === '\u00ad' })
      text = ''
    }
    if (character !== '\u00ad') text += character
    before = character
  }
  if (text !== '') pieces.push({ text, space: false, hyphen: false })
  return pieces
}
