import type { Held } from '#exhibition'
import type { VisitState } from '#visit'
import { dictionary, type Dictionary, type Language } from '#words'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { HallForUi } from './types.ts'

export const Hall = createContext<HallForUi | undefined>(undefined)

/** The hall that the piece is laid over. Throws outside of one. */
export function useHall(): HallForUi {
  const hall = use(Hall)
  if (!hall) throw new Error('enfilade: this piece of the interface has no hall')
  return hall
}

/** What the visit says now; `select` must give the same value for the same state. */
export function useVisit<Part>(select: (state: VisitState) => Part): Part {
  return useStore(useHall().visit.store, select)
}

/** What is held of the exhibition now; `select` must give the same value for the same state. */
export function useHeld<Part>(select: (held: Held) => Part): Part {
  return useStore(useHall().held, select)
}

/** The language in use, and the interface's words in it. */
export function useWords(): { language: Language; words: Dictionary } {
  const language = useHeld((held) => held.language)
  return { language, words: dictionary[language] }
}
