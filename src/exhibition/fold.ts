/**
 * Russian letters as Latin ones, by sound and without signs. Both sides of a search go through it,
 * so it need not be a standard: `доугун` and `dougun` meet, and the finder forgives a letter.
 */
const latin: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
} // prettier-ignore

const han = /\p{Script=Han}/u
const word = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:-\p{N}+)*/gu
/** The longest stretch of Chinese that is looked up at once, characters or syllables. */
const window = 6

/** Small letters without accents, Russian ones as Latin: what is compared. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[а-я]/g, (letter) => latin[letter] ?? letter)

/** The words of a query. A stretch of Chinese is one word. */
export const wordsOf = (text: string): string[] => folded(text).match(word) ?? []

export const isHan = (text: string): boolean => han.test(text)

/**
 * The words under which a text is found. Chinese has no spaces, so every character begins a word
 * of its own; with `pinyin` (the syllables of a stretch of Chinese, without tones) every syllable
 * does as well.
 */
export function termsOf(text: string, pinyin?: (han: string) => string[]): string[] {
  const terms = wordsOf(text).flatMap((each) =>
    isHan(each)
      ? [...windows([...each]), ...(pinyin ? windows(pinyin(each).map(folded)) : [])]
      : [each, ...(each.includes('-') ? each.split('-') : [])],
  )
  return [...new Set(terms)]
}

const windows = (parts: readonly string[]): string[] =>
  parts.map((_, at) => parts.slice(at, at + window).join(''))
