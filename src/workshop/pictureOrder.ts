import { parseArgs } from 'node:util'
import { languageOf, type Language } from '#words'

/** What pictures are wanted. */
export type Order = {
  of: 'views' | 'interface' | 'labels' | 'cards' | 'guide'
  /** Rooms and exhibits; none means all. */
  ids: string[]
  languages: Language[]
  /** Pixels. */
  size: { width: number; height: number }
  /** Metres from which exhibits are wanted besides their view; none means nearer as it suits. */
  near: number[]
}

/** Reads what stands after `npm run pictures --`; a sentence if it makes no sense. */
export function readOrder(words: string[]): Order | string {
  const read = parsed(words)
  if (typeof read === 'string') return read
  const { positionals: ids, values } = read
  const { ui = false, cards = false, labels = false, guide = false, size = '640x360' } = values
  if ([ui, cards, labels, guide].filter(Boolean).length > 1)
    return 'Ask for --ui, --labels, --cards or --guide: each is a run of its own.'
  const languages: Language[] = []
  for (const tag of (values.langs ?? values.lang ?? (ui ? 'en,zh,ru' : 'en')).split(',')) {
    const language = languageOf(tag)
    if (!language) return `The hall has no language "${tag}": it has en, zh and ru.`
    languages.push(language)
  }
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(size) ?? []
  if (!width || !height) return `A size is written as 1280x720, and not as "${size}".`
  const near = values.near?.split(',').map(Number) ?? []
  if (!near.every((metres) => metres >= 0.3 && metres <= 20))
    return `Distances are written as 1.5,0.6 in metres, and not as "${values.near}".`
  return {
    of: guide ? 'guide' : ui ? 'interface' : cards ? 'cards' : labels ? 'labels' : 'views',
    ids: ids.map((id) => id.toLowerCase()),
    languages: [...new Set(languages)],
    size: { width: Number(width), height: Number(height) },
    near,
  }
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        size: { type: 'string' },
        near: { type: 'string' },
        lang: { type: 'string' },
        langs: { type: 'string' },
        ui: { type: 'boolean' },
        labels: { type: 'boolean' },
        cards: { type: 'boolean' },
        guide: { type: 'boolean' },
      },
    })
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}
