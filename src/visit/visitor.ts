import type { Language } from '#words'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** What belongs to this visitor, wiped in one stroke when a kiosk starts again. */
export type Visitor = {
  language: Language
  /** Exhibits viewed, in the order they were first seen. */
  seen: readonly string[]
  /** States of the exhibits where not fresh, by exhibit id. */
  states: Readonly<Record<string, unknown>>
}

/** A visitor who has just come in. */
export const createVisitor = (language: Language): StoreApi<Visitor> =>
  createStore<Visitor>(() => ({ language, seen: [], states: {} }))
