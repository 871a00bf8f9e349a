import type { Language } from '#words'

/** A page's address from the site's root: a room, an exhibit, `sources`, `made`, or the first page. */
export const addressOf = (language: Language, id?: string): string =>
  id === undefined ? `/catalogue/${language}/` : `/catalogue/${language}/${id}/`

/** The same page as a file below the site's root. */
export const pathOf = (language: Language, id?: string): string =>
  `${addressOf(language, id).slice(1)}index.html`

/** The place in the hall that shows the same thing. */
export const hallAddress = (language: Language, id?: string): string =>
  id === undefined ? `/?lang=${language}` : `/?at=${id}&lang=${language}`

/** An anchor's name for any key; keys that differ get names that differ. */
export const anchorOf = (kind: 'source' | 'fact', key: string): string =>
  `${kind}-${key.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}`
