import { tagOf, type Language } from './language.ts'

/** A stretch of text; `lang` is there when it is not in the language of what stands round it. */
export type Stretch = { text: string; lang?: string }

type Script = 'han' | 'cyrillic' | 'latin'
const scripts: Record<Script, RegExp> = {
  han: /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  latin: /\p{Script=Latin}/u,
}
const own: Record<Language, Script> = { en: 'latin', zh: 'han', ru: 'cyrillic' }
/** Latin letters say nothing of a language: names, pinyin and initials are written in them. */
const tagged: Partial<Record<Script, string>> = { han: tagOf.zh, cyrillic: tagOf.ru }

const scriptOf = (character: string): Script | undefined =>
  (['han', 'cyrillic', 'latin'] as const).find((script) => scripts[script].test(character))

/**
 * Splits a text by script, so that each stretch can be read aloud and set in its own language:
 * Chinese in an English text is tagged `zh-CN`, Russian in a Chinese one `ru`. Spaces and marks
 * inside a foreign stretch belong to it, those at its edges to the text. The stretches joined give
 * the text again.
 */
export function foreign(text: string, language: Language): Stretch[] {
  const stretches: Stretch[] = []
  const push = (piece: string, lang: string | undefined) => {
    const last = stretches.at(-1)
    if (piece === '') return
    if (last && last.lang === lang) last.text += piece
    else stretches.push(lang === undefined ? { text: piece } : { text: piece, lang })
  }
  let lang: string | undefined
  // Marks wait until it is known whether the same script goes on behind them.
  let waiting = ''
  for (const character of text) {
    const script = scriptOf(character)
    if (script === undefined) {
      waiting += character
      continue
    }
    const next = script === own[language] ? undefined : tagged[script]
    push(waiting, next === lang ? lang : undefined)
    push(character, next)
    waiting = ''
    lang = next
  }
  push(waiting, undefined)
  return stretches
}
