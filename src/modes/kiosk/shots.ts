import type { KioskSettings, Outline, Shot } from '#exhibition'

/** How many places are shown of an exhibition whose curators chose none. */
const few = 3

/**
 * What a kiosk shows while nobody is there: what its curators chose, else the first finished exhibit
 * of a few rooms, spread over the exhibition.
 */
export function shotsOf(
  { attract }: KioskSettings,
  { rooms }: Pick<Outline<unknown>, 'rooms'>,
  isFinished: (kind: string) => boolean,
  isHere: (id: string) => boolean,
): readonly Shot[] {
  // The address may have named another exhibition than theirs.
  const chosen = attract.filter(({ at }) => isHere(at))
  if (chosen.length > 0) return chosen
  const firsts = rooms.flatMap(({ exhibits }) => {
    const [first] = exhibits.filter(({ kind }) => isFinished(kind))
    return first ? [first.id] : []
  })
  const step = Math.max(1, Math.floor(firsts.length / few))
  return firsts
    .filter((_, at) => at % step === 0)
    .slice(0, few)
    .map((at) => ({ at, acts: [] }))
}
