import type { Language } from '#words'
import { useHall, useWords } from './hall.ts'

/** The page of a room or exhibit in the catalogue, a path on the hall's own host. */
export function cataloguePath(language: Language, id: string): string {
  return `/catalogue/${language}/${encodeURIComponent(id)}/`
}

/** That page; the catalogue's front where it is not of the exhibition that is shown. */
export function usePage(id: string): string {
  const { hasPages } = useHall()
  const { language } = useWords()
  return hasPages ? cataloguePath(language, id) : `/catalogue/${language}/`
}
