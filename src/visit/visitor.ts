import { createStore, type StoreApi } from 'zustand/vanilla'

/** What belongs to this visitor, wiped in one stroke when a kiosk starts again. */
export type Visitor = {
  /** Exhibits viewed, in the order they were first seen. */
  seen: readonly string[]
  /** States of the exhibits where not fresh, by exhibit id. */
  states: Readonly<Record<string, unknown>>
}

/** A visitor who has just come in. */
export const createVisitor = (): StoreApi<Visitor> =>
  createStore<Visitor>(() => ({ seen: [], states: {} }))
