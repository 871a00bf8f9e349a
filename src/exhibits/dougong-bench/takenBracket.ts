import type { OpenExhibit } from '#exhibition'
import type { Taken } from '../bench/useTaken.ts'
import { benchSaysOf } from './dougongBench.ts'
import type { Built } from './rule.ts'

/** What is taken home of a bracket: a model as far as it is built, and its picture with a list. */
export function takenBracket(exhibit: OpenExhibit, built: Built): Taken[] {
  const title = `${exhibit.title}: ${benchSaysOf(exhibit).names[built.name] ?? ''}`
  return ['bracket-model', 'bracket-picture'].map((maker) => ({ maker, title, recipe: built }))
}
