export type Language = 'en' | 'zh' | 'ru'
/** Something said in every language of the hall. */
export type Said = Readonly<Record<Language, string>>
export const languages: readonly Language[] = ['en', 'zh', 'ru']

/** The tag that pages and elements carry. */
export const tagOf: Record<Language, string> = { en: 'en', zh: 'zh-CN', ru: 'ru' }
/** Each language's name in itself. */
export const ownName: Record<Language, string> = { en: 'English', zh: '中文', ru: 'Русский' }

/** The hall's language that a tag such as `zh-CN` or `en-GB` means, if it has it. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const first = tag?.toLowerCase().split('-')[0]
  return languages.find((language) => language === first)
}
