import type { Hanging } from '#plan'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Hall } from './hall.ts'

/** What is spared where a device has little to give, as while the hall is worn. */
export type Spared = {
  /** How fine letters are at most: in the room one is in and those beside it, and in all others. */
  letters: { near: number; far: number }
  /** Whose scenes stand in other rooms than one's own; without it all of them do. */
  shows: ReadonlySet<Hanging> | undefined
}

export const nothingSpared: Spared = { letters: { near: 1, far: 1 }, shows: undefined }

const known = new WeakMap<Hall, StoreApi<Spared>>()

/** What is spared in this hall now. */
export function sparedOf(hall: Hall): StoreApi<Spared> {
  const there = known.get(hall)
  if (there) return there
  const fresh = createStore<Spared>(() => nothingSpared)
  known.set(hall, fresh)
  return fresh
}
