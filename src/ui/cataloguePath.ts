import type { Language } from '#words'

/** The page of a room or exhibit in the catalogue, a path on the hall's own host. */
export function cataloguePath(language: Language, id: string): string {
  return `/catalogue/${language}/${encodeURIComponent(id)}/`
}
