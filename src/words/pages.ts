import type { Language } from './language.ts'
import { en } from './pages.en.ts'
import type { PageWords } from './pages.keys.ts'
import { ru } from './pages.ru.ts'
import { zh } from './pages.zh.ts'

export type { PageWords } from './pages.keys.ts'

/** What the catalogue itself says, by language. */
export const pageWords: Record<Language, PageWords> = { en, zh, ru }
