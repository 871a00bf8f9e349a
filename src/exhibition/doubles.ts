import type { Path, Say } from './say.ts'
import { nearest } from './nearest.ts'
import type { Exhibit, Room } from './types.ts'

/** The catalogue's own pages. */
const pages = new Set(['sources', 'made', 'tours'])
/** Words of the machine's own, and names that some systems give no file. */
const machine = new Set(
  'constructor prototype con prn aux nul com1 com2 com3 lpt1 lpt2 lpt3'.split(' '),
)

/**
 * Gives every room and exhibit an id of its own: the second of two, and one that is a page of the
 * catalogue, gets one that is `wanted`, named somewhere and borne by nothing, or else a number
 * behind. `pathOf` says where each was written.
 */
export function settleIds(
  rooms: readonly Room[],
  wanted: ReadonlySet<string>,
  pathOf: (part: Room | Exhibit) => Path,
  say: Say,
): void {
  const parts = rooms.flatMap((room) => [room, ...room.exhibits])
  const all = new Set(parts.map(({ id }) => id))
  const met = new Set<string>()
  for (const part of parts) {
    const { id } = part
    if (met.has(id) || pages.has(id) || machine.has(id)) {
      const set = meant(id, wanted, all) ?? free(id, all)
      const path = [...pathOf(part), 'id']
      const says = met.has(id)
        ? `a second "${id}": every room and exhibit has an id of its own`
        : `"${id}" is a ${pages.has(id) ? 'page of the catalogue' : "word of the machine's own"}`
      say(path, { says, fix: `give it an id of its own, such as ${set}`, mend: { path, set } })
      part.id = set
      all.add(set)
    }
    met.add(part.id)
  }
}

/** The one id that something asks for and nothing bears. */
function meant(
  id: string,
  wanted: ReadonlySet<string>,
  all: ReadonlySet<string>,
): string | undefined {
  const lost = [...wanted].filter((each) => !all.has(each))
  const near = nearest(id, lost)
  if (near.length > 0) return near.length === 1 ? near[0] : undefined
  const [only, other] = lost
  // Near to another it is a slip in a reference.
  const slip = only !== undefined && nearest(only, [...all]).length > 0
  return other === undefined && !slip ? only : undefined
}

function free(id: string, all: ReadonlySet<string>): string {
  const stem = id.slice(0, 56)
  for (let number = 2; ; number += 1) {
    const next = `${stem}-${number}`
    if (!all.has(next)) return next
  }
}
