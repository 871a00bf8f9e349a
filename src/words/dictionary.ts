import { en } from './en.ts'
import type { Language } from './language.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The interface's own words. Strings only, so that the fonts can be cut to what is written. */
export type Dictionary = Readonly<Record<keyof typeof en, string>>

export const dictionary: Readonly<Record<Language, Dictionary>> = { en, zh, ru }

/**
 * The text with every `{name}` filled in. Throws if a name has no value: a sentence with a hole in
 * it must not reach a visitor.
 */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`enfilade: nothing to fill {${name}} with`)
    return value
  })
}
