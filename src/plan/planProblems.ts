import type { Locate, Outline } from '#exhibition'
import type { Problem } from '#kit'
import { faultsOfHangings } from './planner/faultsOfHangings.ts'
import { faultsOfHouse } from './planner/faultsOfHouse.ts'
import { faultsOfRooms } from './planner/faultsOfRooms.ts'
import { isWhole } from './planner/isWhole.ts'
import { planHouse } from './planner/planHouse.ts'

/** What is wrong at a place of the exhibition, and how to mend it. */
export type Fault = { path: PropertyKey[]; says: string; fix: string }

const spell: Locate = (path) => path.map(String).join('.')

/**
 * What a curator pinned in vain: rooms over one another, openings in no wall, exhibits outside of
 * their room or too many for it, rooms to which nothing leads. The plan is drawn all the same, as
 * well as can be. `locate` turns a path into file and line.
 */
export function planProblems(outline: Outline<unknown>, locate: Locate = spell): Problem[] {
  const house = isWhole(outline.plan, outline) ? undefined : planHouse(outline)
  const faults: Fault[] = [
    ...faultsOfRooms(outline),
    ...faultsOfHangings(outline, house),
    ...(house ? faultsOfHouse(outline, house) : []),
  ]
  return faults.map(({ path, says, fix }) => ({ at: locate(path), says, fix }))
}
