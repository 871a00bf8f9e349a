import type { OpenExhibit } from '#exhibition'
import type { Taken } from '../bench/useTaken.ts'
import { brushOf } from './mountainBrush.ts'
import type { Mountains } from './rule.ts'

/** What is taken home of a mountain: how it was made, its layers, and uppermost a strip of scroll. */
export function takenMountain(exhibit: OpenExhibit, mountains: Mountains): Taken[] {
  const { names, seed } = brushOf(exhibit)
  const title = `${exhibit.title}: ${names[mountains.name] ?? ''}`
  const recipe = { seed, ...mountains }
  return ['recipe', 'mountain-layers', 'mountain-scroll'].map((maker) => ({ maker, title, recipe }))
}
