import { languageOf } from '#words'
import type { StoreApi } from 'zustand/vanilla'
import { lay, type Made } from './shelf.ts'
import type { Visitor } from './visitor.ts'

/** More than any shelf or hall has; what is longer was not written by a hall. */
const most = { seen: 2000, taken: 60 } as const

/**
 * A visit as the part of an address after its `#`: what was seen, and what was taken as recipes.
 * Nothing in it tells who was here.
 */
export function shareVisit({ seen, shelf }: Pick<Visitor, 'seen' | 'shelf'>): string {
  const taken = shelf.map(({ exhibit, maker, title, shared, day, language, recipe }) => [
    exhibit,
    maker,
    shared ?? title,
    day,
    language,
    recipe,
  ])
  const parts = new URLSearchParams()
  if (seen.length > 0) parts.set('seen', seen.join(' '))
  if (taken.length > 0) parts.set('taken', JSON.stringify(taken))
  return parts.toString()
}

/**
 * Adds a visit that was shared to this one. What names nothing of this hall (`isHere`), or is not
 * what a hall writes, is passed over: an address may come from anywhere.
 */
export function takeShared(
  fragment: string,
  visitor: StoreApi<Visitor>,
  isHere: (exhibit: string) => boolean,
): void {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const seen = (parts.get('seen') ?? '').split(' ').slice(0, most.seen).filter(isHere)
  if (seen.length > 0) visitor.setState((was) => ({ seen: [...new Set([...was.seen, ...seen])] }))
  // The shelf lays the latest first.
  for (const made of takenIn(parts.get('taken')).toReversed())
    if (isHere(made.exhibit)) lay(visitor, made)
}

function takenIn(text: string | null): Omit<Made, 'id'>[] {
  if (text === null) return []
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    // Cut off on its way, or written by somebody: there is nothing in it to take.
    return []
  }
  return Array.isArray(found) ? found.slice(0, most.taken).flatMap(madeOf) : []
}

/** A made thing as it was written into an address; nothing for what no hall writes. */
export function madeOf(row: unknown): Omit<Made, 'id'>[] {
  if (!Array.isArray(row)) return []
  const [exhibit, maker, title, day, spoken, recipe] = row as unknown[]
  const language = typeof spoken === 'string' ? languageOf(spoken) : undefined
  return typeof exhibit === 'string' &&
    typeof maker === 'string' &&
    typeof title === 'string' &&
    typeof day === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    language !== undefined
    ? [{ exhibit, maker, title, day, language, recipe: recipe ?? null }]
    : []
}
