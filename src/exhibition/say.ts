import type { Mend, Problem } from '#kit'

/** Where something stands in what was written. */
export type Path = readonly (string | number)[]
/** Turns a path such as ['rooms', 2, 'title'] into the file and line where it stands. */
export type Locate = (path: readonly PropertyKey[]) => string
/** What is wrong, how to mend it, and the change itself where it needs no thought. */
export type Told = { says: string; fix: string; mend?: Mend }
/** Says a problem; false if there are so many already that it is only counted. */
export type Say = (path: Path, told: Told) => boolean

/** More would not be read by anybody. */
const most = 1000
const longestKey = 60

/** `rooms[2].title`: the path as people write it. */
export const spell: Locate = (path) =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key).replace(/\p{C}/gu, '?').slice(0, longestKey)
    return text ? `${text}.${name}` : name
  }, '')

/** `isSaid` tells whether something was said of what stands at a path. */
type Listing = { say: Say; isSaid: (path: Path) => boolean; problems: () => Problem[] }

/** A list of problems that grows as one reads. What is over a thousand is only counted. */
export function createListing(locate: Locate): Listing {
  const said = new Set<string>()
  const listed: Problem[] = []
  let more = 0
  const say: Say = (path, { says, fix, mend }) => {
    const room = listed.length < most
    said.add(JSON.stringify(path))
    if (room) listed.push({ at: locate(path), says, fix, ...(mend ? { mend } : {}) })
    else more += 1
    return room
  }
  const rest = (): Problem[] =>
    more > 0
      ? [{ at: locate([]), says: `${more} problems more`, fix: 'mend those above first' }]
      : []
  const isSaid = (path: Path) => said.has(JSON.stringify(path))
  return { say, isSaid, problems: () => [...listed, ...rest()] }
}
