import { languageOf, type Language } from '#words'
import type { StoreApi } from 'zustand/vanilla'
import type { Visitor } from './visitor.ts'

/**
 * Something that the visitor made, kept as the recipe that makes it again and not as a file: small
 * enough for a tab's memory and for a link, and the same on another device.
 */
export type Made = {
  id: string
  /** The exhibit where it was made. */
  exhibit: string
  /** What makes files of it: the name of a maker. */
  maker: string
  title: string
  /** The title that it has for others, where the visitor gave it a name of their own. */
  shared?: string
  /** The day it was made, `2026-11-25`. */
  day: string
  language: Language
  /** What the maker needs to make it again; plain JSON. */
  recipe: unknown
}

/** What the shelf holds at most; the oldest goes when one more comes. */
const room = 60

/** Lays something on the shelf, before what lies there. The same thing again takes its old place. */
export function lay(visitor: StoreApi<Visitor>, made: Omit<Made, 'id'>): Made {
  const id = `${made.exhibit} ${made.maker} ${made.language} ${JSON.stringify(made.recipe)}`
  const laid = { ...made, id }
  visitor.setState(({ shelf }) => ({
    shelf: [laid, ...shelf.filter((each) => each.id !== id)].slice(0, room),
  }))
  return laid
}

/** Takes one thing off the shelf, or all of them. */
export function clear(visitor: StoreApi<Visitor>, id?: string): void {
  visitor.setState(({ shelf }) => ({
    shelf: id === undefined ? [] : shelf.filter((each) => each.id !== id),
  }))
}

/** Whether something kept by an earlier version of the hall can still be taken for a made thing. */
export const isMade = (found: unknown): found is Made =>
  typeof found === 'object' &&
  found !== null &&
  ['id', 'exhibit', 'maker', 'title', 'day'].every(
    (key) => typeof Reflect.get(found, key) === 'string',
  ) &&
  languageOf(String(Reflect.get(found, 'language'))) !== undefined
