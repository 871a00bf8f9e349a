import type { KioskSettings } from '#exhibition'

/** Metres over the floor between which one reaches the main controls standing and from a chair. */
const [lowest, highest] = [0.7, 1.15]
/** The controls need at least this part of the picture's height. */
const least = 0.4

/**
 * Where on the picture everything that is touched lies, as parts of its height: from the foot and,
 * for who reaches no higher, from the head. Of a screen whose place is not known the lower half is
 * within reach.
 */
export function reachOf(
  screen: KioskSettings['screen'],
  low: boolean,
): { foot: number; head: number } {
  if (!screen) return { foot: 0, head: low ? 0.5 : 0 }
  const partAt = (metres: number) => (metres - screen.foot) / screen.height
  const foot = Math.min(Math.max(partAt(lowest), 0), 1 - least)
  const head = Math.min(Math.max(1 - partAt(highest), 0), 1 - least - foot)
  return { foot, head: low ? Math.max(head, 0) : 0 }
}
