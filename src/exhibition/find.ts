import MiniSearch from 'minisearch'
import type { Findable } from './entries.ts'
import { isHan, wordsOf } from './fold.ts'

/** Ids of the rooms and exhibits that a query means, the best first. */
export type Find = (query: string) => string[]

/** How much of a word may be mistaken; a short word must be right. */
const forgiven = 0.2
const shortest = 4

/**
 * A finder over all languages at once. It reads Chinese by characters or pinyin, Russian in its own
 * letters or in Latin ones, the beginnings of words, and words with a slip in them.
 */
export function createFinder(findables: readonly Findable[]): Find {
  const index = new MiniSearch<Findable>({
    fields: ['title', 'text'],
    // Words were folded when they were collected.
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsOf,
      processTerm: (term) => term,
      combineWith: 'AND',
      boost: { title: 6 },
      prefix: true,
      fuzzy: (term) => (isHan(term) || term.length < shortest ? false : forgiven),
      weights: { prefix: 0.6, fuzzy: 0.25 },
    },
  })
  index.addAll(findables)
  return (query) => index.search(query).map(({ id }) => String(id))
}
