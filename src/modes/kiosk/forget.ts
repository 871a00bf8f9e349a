import type { Projector } from '#exhibits'
import { freshPreferences, freshVisitor, type Preferences, type Visit } from '#visit'
import type { Docent } from '#visit/docent'
import type { StoreApi } from 'zustand/vanilla'

/** Everything that keeps something of a visitor. */
export type Kept = {
  visit: Visit
  preferences: StoreApi<Preferences>
  docent: Docent
  projector: Pick<Projector, 'act' | 'free'>
}

/**
 * Wipes everything that a visitor has left, in one stroke: what they saw and made, how they left
 * the exhibits, how they wanted the hall, where a tour or a film was; and the eyes stand where
 * visits begin, with nobody behind them. What was given to the house (feedback, seals) is in none
 * of these, and stays.
 */
export function forget({ visit, preferences, docent, projector }: Kept, start: string): void {
  // First, so that whoever ends something below finds nobody to send anywhere.
  visit.away(start)
  docent.end()
  docent.hurry(1)
  projector.free(() => true)
  projector.act({ act: 'forget' })
  Object.assign(visit.intents, {
    forward: 0,
    aside: 0,
    turn: 0,
    hurry: false,
    lookHeading: 0,
    lookPitch: 0,
  })
  visit.visitor.setState(freshVisitor, true)
  preferences.setState(freshPreferences, true)
}
