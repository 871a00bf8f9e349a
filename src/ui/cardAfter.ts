import type { Activity } from '#visit'

/**
 * The exhibit whose card is open once the visitor does this. A card that is open turns to the next
 * exhibit while the visitor is still on the way there; a closed one opens on arrival.
 */
export function cardAfter(open: string | undefined, activity: Activity): string | undefined {
  if (activity.doing === 'viewing') return activity.exhibit
  if (activity.doing === 'approaching' && open !== undefined) return activity.exhibit
  return undefined
}
