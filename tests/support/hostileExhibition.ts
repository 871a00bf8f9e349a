import { payloads } from './payloads.ts'

/** So many payloads stand in each text of an exhibit, and so many exhibits in a room. */
const [each, inRoom] = [6, 9]
/** What a title and a name may hold, characters. */
const longestTitle = 300

const groups = Array.from({ length: Math.ceil(payloads.length / each) }, (_, i) =>
  payloads.slice(i * each, (i + 1) * each),
)
/** In all three languages, so that walls, cards and lists have it wherever they look. */
const words = (text: string) => ({ en: text, zh: text, ru: text })
const paragraphs = (group: readonly string[]) => words(`A\n\n${group.join('\n\n')}`)
const line = (group: readonly string[]) => words(`A ${group.join(' ')}`)
/** As many whole payloads as a title holds. */
const titled = (group: readonly string[]) =>
  words(
    group.reduce((text, payload) => {
      const longer = `${text} ${payload}`
      return longer.length > longestTitle ? text : longer
    }, 'A'),
  )

const id = (room: number, exhibit: number): string => `r${room}-${exhibit + 1}`

function exhibit(group: readonly string[], room: number, number: number) {
  const [first = '', second = ''] = group
  return {
    id: id(room, number),
    title: titled(group),
    artefact: {
      kind: number % 3 === 0 ? 'plate' : 'panel',
      with:
        number % 3 === 0
          ? { lines: [titled(group), titled([...group].toReversed())] }
          : { faces: [{ heading: titled(group), text: paragraphs(group) }] },
    },
    places: [{ on: 'wall', size: [0.9, 1.1, 0.03], role: first.slice(0, 100) }],
    lead: line(group),
    label: paragraphs(group),
    more: paragraphs(group),
    invites: paragraphs(group),
    alt: line(group),
    rights: line(group),
    claims: [{ says: line(group), evidence: 'verified', sources: [second.slice(0, 90)] }],
    seedFacts: [first.slice(0, 90)],
    related: [id(room, 0)],
    threads: ['axis'],
    interpretation: true,
  }
}

/** A whole exhibition as JSON with every payload in every sort of text, and what is seen from where. */
export function hostileExhibition() {
  const rooms = Array.from({ length: Math.ceil(groups.length / inRoom) }, (_, r) => {
    const inside = groups.slice(r * inRoom, (r + 1) * inRoom)
    const own = inside[0] ?? []
    return {
      id: `r${r}`,
      wing: 'west',
      title: titled(own),
      theme: line(own),
      text: paragraphs(own),
      exhibits: inside.map((group, e) => exhibit(group, r, e)),
    }
  })
  const exhibits = rooms.flatMap((room) => room.exhibits)
  const some = groups[4] ?? []
  const used = (list: readonly string[]) => [...new Set(list)]
  return {
    version: 1,
    id: 'hostile',
    title: titled(some),
    lead: words('A <img src=x onerror=canary(1)> [press](javascript:canary(1))'),
    interpretation: line(some),
    rights: line(some),
    wings: { west: titled(some) },
    hosts: [{ wing: 'west', is: 'museum', name: titled(some) }],
    threads: { axis: { by: 'symmetry', title: titled(some) } },
    sources: Object.fromEntries(
      used(exhibits.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources))).map(
        (key) => [key, { cites: `A ${key}`, usedFor: `A ${key}` }],
      ),
    ),
    seedFacts: Object.fromEntries(
      used(exhibits.flatMap(({ seedFacts }) => seedFacts)).map((key) => [key, `A ${key}`]),
    ),
    rooms,
    plan: {
      arrival: { x: 6, z: 2, heading: 0 },
      rooms: Object.fromEntries(
        rooms.map((room, r) => [
          room.id,
          { x0: r * 12, x1: r * 12 + 12, z0: -5, z1: 5, ceiling: 4.8, palette: 'plain' },
        ]),
      ),
      openings: rooms.slice(1).map((room, r) => ({
        kind: 'doorway',
        between: [`r${r}`, room.id],
        at: [(r + 1) * 12, 0],
        width: 2,
        height: 2.6,
      })),
      hangings: Object.fromEntries(
        rooms.flatMap((room, r) =>
          room.exhibits.map((one, e) => [
            one.id,
            [{ wall: e < 5 ? 'north' : 'south', along: r * 12 + 1.6 + (e % 5) * 2.2 }],
          ]),
        ),
      ),
    },
  }
}
