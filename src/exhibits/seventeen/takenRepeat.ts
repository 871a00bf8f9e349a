import type { OpenExhibit } from '#exhibition'
import type { Taken } from '../bench/useTaken.ts'
import type { Repeat } from './rule.ts'
import { seventeenOf } from './seventeen.ts'

/** What is taken home of a pattern: how it was made, its drawing, and uppermost its tile. */
export function takenRepeat(exhibit: OpenExhibit, repeat: Repeat): Taken[] {
  const title = `${exhibit.title}: ${seventeenOf(exhibit).names[repeat.name] ?? ''}`
  return ['recipe', 'tile-drawing', 'tile-picture'].map((maker) => ({
    maker,
    title,
    recipe: repeat,
  }))
}
