import type { OpenExhibit } from '#exhibition'
import type { Taken } from '../bench/useTaken.ts'
import type { Clay } from './rule.ts'
import { wheelOf } from './vaseWheel.ts'

/** What is taken home of a vase: how it was made, a model, and uppermost the card with its ratios. */
export function takenVase(exhibit: OpenExhibit, clay: Clay): Taken[] {
  const title = `${exhibit.title}: ${wheelOf(exhibit).names[clay.name] ?? ''}`
  return ['recipe', 'vase-model', 'vase-card'].map((maker) => ({ maker, title, recipe: clay }))
}
