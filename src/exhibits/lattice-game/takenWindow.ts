import type { OpenExhibit } from '#exhibition'
import type { Taken } from '../bench/useTaken.ts'
import { gameOf } from './latticeGame.ts'
import type { Pattern } from './rule.ts'

/** What is taken home of a window: a model, a drawing to cut, and uppermost its picture. */
export function takenWindow(exhibit: OpenExhibit, pattern: Pattern): Taken[] {
  const title = `${exhibit.title}: ${gameOf(exhibit).names[pattern.name] ?? ''}`
  return ['lattice-model', 'lattice-drawing', 'lattice-picture'].map((maker) => ({
    maker,
    title,
    recipe: pattern,
  }))
}
