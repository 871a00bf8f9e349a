import type { Acts } from '#ui'
import type { Measure } from '#lettering'
import { dictionary, filled, type Language } from '#words'
import { linesOf } from './board.ts'
import type { Block, Key } from './boardTypes.ts'
import { say } from './words.ts'

/** Lines of text and rows of acts that a board shows at a time; acts stand two in a row. */
const [linesAPage, actsAPage] = [7, 6]

export type ExhibitWords = {
  exhibit: string
  title: string
  lead: string
  /** The label without its Markdown. */
  wall: string
  interpretation: string | undefined
  acts: Acts | undefined
  /** Whether the page offers to write here: in a headset one chooses. */
  typed?: boolean
}

/** The pages of an exhibit's board: what hangs beside it first, then what it says in its state. */
function pagesOf(words: ExhibitWords, language: Language, measure: Measure) {
  const { lead, wall, interpretation, acts, typed = false } = words
  const onPage = typed ? say('typed', language) : undefined
  const label = [lead, onPage, wall, interpretation].filter((text) => text).join('\n')
  const told = acts?.tells ? toldOf(acts.tells, language) : ''
  const paged = (text: string) => {
    const lines = text === '' ? [] : linesOf(text, 'body', language, measure)
    return Array.from({ length: Math.ceil(lines.length / linesAPage) }, (_, page) =>
      lines.slice(page * linesAPage, (page + 1) * linesAPage),
    )
  }
  const labels = paged(label)
  return { pages: [...labels, ...paged(told)], state: labels.length }
}

function toldOf({ word, at, of, title, text }: NonNullable<Acts['tells']>, language: Language) {
  const heading = filled(word[language], { at: String(at), of: String(of), title })
  // Curators' Markdown, as far as it is used here.
  const bare = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#]/g, '')
  return `${heading}\n${bare.replace(/\n{2,}/g, '\n')}`
}

/**
 * An exhibit's board: its title, a page of its text, its acts as keys, and how to go on. `page`
 * `'state'` is the one that says what it is doing now.
 */
export function exhibitBoard(
  words: ExhibitWords,
  at: { text: number | 'state'; keys: number },
  language: Language,
  measure: Measure,
): Block[] {
  const says = dictionary[language]
  const { pages, state } = pagesOf(words, language, measure)
  const last = Math.max(0, pages.length - 1)
  const page = Math.min(last, at.text === 'state' ? state : at.text)
  const buttons = words.acts?.buttons ?? []
  const acts = buttons.map(({ word, title, act, pressed }): Key => ({
    label: title ?? word?.[language] ?? '',
    deed: { does: 'act', exhibit: words.exhibit, act },
    ...(pressed === undefined ? {} : { on: pressed }),
  }))
  const sets = Math.ceil(acts.length / actsAPage)
  const set = Math.min(at.keys, Math.max(0, sets - 1))
  const turn = (pages: 'text' | 'keys', to: number, icon: 'back' | 'on', label: string): Key => ({
    label,
    icon,
    deed: { does: 'turn', pages, to },
  })
  const text = [
    page > 0 ? turn('text', page - 1, 'back', says.previous) : undefined,
    page < last ? turn('text', page + 1, 'on', says.next) : undefined,
  ]
  const keys: (Key | undefined)[] = [
    ...acts.slice(set * actsAPage, (set + 1) * actsAPage),
    ...(sets > 1
      ? [
          turn('keys', (set + sets - 1) % sets, 'back', says.previous),
          turn('keys', (set + 1) % sets, 'on', says.next),
        ]
      : []),
  ]
  // An odd key alone leaves room for the pair that turns the pages.
  if (sets > 1 && acts.slice(set * actsAPage, (set + 1) * actsAPage).length % 2 === 1)
    keys.splice(-2, 0, undefined)
  return [
    { lines: linesOf(words.title, 'title', language, measure), level: 'title' },
    { lines: pages[page] ?? [], level: 'body' },
    { keys, columns: 2 },
    { keys: [...text, { label: says.close, deed: { does: 'dismiss' } }], columns: 3 },
  ]
}
