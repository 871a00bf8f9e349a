import { createStore, type StoreApi } from 'zustand/vanilla'
import { keep, kept, type Keeping } from './keeping.ts'
import { isMade, type Made } from './shelf.ts'

/** What belongs to this visitor, wiped in one stroke when a kiosk starts again. */
export type Visitor = {
  /** Exhibits viewed, in the order they were first seen. */
  seen: readonly string[]
  /** States of the exhibits where not fresh, by exhibit id. */
  states: Readonly<Record<string, unknown>>
  /** What the visitor made, the latest first. */
  shelf: readonly Made[]
}

/** A visitor who has seen and made nothing. */
export const freshVisitor: Visitor = { seen: [], states: {}, shelf: [] }

/**
 * A visitor who has just come in, or who comes back to the same tab: what was seen and made in
 * this exhibition is kept there (and nowhere else) until the tab is closed.
 */
export function createVisitor(exhibition: string, tab?: Keeping): StoreApi<Visitor> {
  const name = `enfilade.visitor.${exhibition}`
  const { seen, shelf } = kept(tab, name)
  const visitor = createStore<Visitor>(() => ({
    seen: Array.isArray(seen) ? seen.filter((id) => typeof id === 'string') : [],
    states: freshVisitor.states,
    shelf: Array.isArray(shelf) ? shelf.filter(isMade) : [],
  }))
  visitor.subscribe((now) => void keep(tab, name, { seen: now.seen, shelf: now.shelf }))
  return visitor
}
