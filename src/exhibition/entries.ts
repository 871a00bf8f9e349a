import { languages } from '#words'
import { termsOf } from './fold.ts'
import type { Exhibition, Words } from './types.ts'

/** A room or exhibit as the finder knows it: words by which it is found, a space between them. */
export type Findable = { id: string; title: string; text: string }

/**
 * What can be looked for, in all languages at once. `pinyin` gives the syllables of Chinese
 * without tones; a hall without it is found in Chinese characters only.
 */
export function findables(exhibition: Exhibition, pinyin?: (han: string) => string[]): Findable[] {
  const terms = (...texts: (Words | undefined)[]) => {
    const each = texts.flatMap((words) =>
      words ? languages.flatMap((language) => termsOf(words[language], pinyin)) : [],
    )
    return [...new Set(each)].join(' ')
  }
  return exhibition.rooms.flatMap((room) => [
    { id: room.id, title: `${room.id} ${terms(room.title)}`, text: terms(room.theme) },
    ...room.exhibits.map(({ id, title, lead, label, threads }) => ({
      id,
      title: `${id} ${terms(title)}`,
      text: terms(lead, label, ...threads.map((thread) => exhibition.threads[thread]?.title)),
    })),
  ])
}
