import type { OpenExhibit } from '#exhibition'
import type { Taken } from '../bench/useTaken.ts'
import type { Dressed } from './rule.ts'
import { coloursOfTerms, settledOn } from './termColours.ts'

/** What is taken home of a scene: its colours as JSON and as CSS, and uppermost their picture. */
export function takenPalette(exhibit: OpenExhibit, dressed: Dressed, today: string): Taken[] {
  const says = coloursOfTerms(exhibit)
  const title = `${exhibit.title}: ${says.names[dressed.name] ?? ''}`
  const recipe = settledOn(says, dressed, today)
  return ['season-json', 'season-css', 'season-picture'].map((maker) => ({ maker, title, recipe }))
}
