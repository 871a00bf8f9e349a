import type { Problem } from '#kit'
import type { Address } from '#reception'

/** What the address asks for and this hall does not have. */
export function askedInVain(
  { at, tour }: Address,
  isHere: (id: string | undefined) => boolean,
  led: boolean,
): Problem[] {
  const lost = at !== undefined && !isHere(at)
  return [
    ...(lost ? [{ at: `at=${at}`, says: 'nothing in this hall has that id' }] : []),
    ...(tour && !led ? [{ at: `tour=${tour}`, says: 'this hall has no such tour' }] : []),
  ]
}
