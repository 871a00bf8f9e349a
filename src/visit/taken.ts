import { madeOf } from './shared.ts'
import type { Made } from './shelf.ts'

/** What the part of an address begins with that carries one made thing. */
const mark = 'made='

/** The address that makes one thing again on another device, below where the hall is open to it. */
export function madeAddress(home: string, made: Omit<Made, 'id'>): string {
  const { exhibit, maker, title, day, language, recipe } = made
  const row = [exhibit, maker, title, day, language, recipe]
  return `${home}#${mark}${encodeURIComponent(JSON.stringify(row))}`
}

/** The thing that such an address carries; nothing for what no hall has written. */
export function madeIn(fragment: string): Omit<Made, 'id'> | undefined {
  const text = fragment.replace(/^#/, '')
  if (!text.startsWith(mark)) return undefined
  try {
    return madeOf(JSON.parse(decodeURIComponent(text.slice(mark.length))))[0]
  } catch {
    // Cut off on its way, or written by somebody.
    return undefined
  }
}
