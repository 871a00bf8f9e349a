import type { Language } from '#words'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { fill, inOne } from './cut.ts'
import type { Findable } from './entries.ts'
import type { Kin } from './kin.ts'
import type { Outline } from './outline.ts'
import type { Exhibit, Room, Source, Stop } from './types.ts'

/**
 * A room as the hall shows it: one language, with the sources that it cites. `wall` is what its
 * panel says, without Markdown.
 */
export type OpenRoom = Omit<Room<string>, 'exhibits'> & {
  exhibits: OpenExhibit[]
  wall: string
  sources: Record<string, Source>
}
/** `wall` is the label without its Markdown, as it stands on the wall. */
export type OpenExhibit = Exhibit<string> & { wall: string; kin: Kin<string>[] }

export type Held = {
  language: Language
  outline: Outline<string>
  /** The rooms opened so far, in the current language. */
  rooms: Readonly<Record<string, OpenRoom>>
  /** What is said at the stops of tours, by stop; nothing before somebody takes a tour. */
  stops: Readonly<Record<string, Stop<string>>>
  /** Titles of rooms and exhibits in every language, by id; `''` is the exhibition's. */
  titles: Readonly<Record<Language, Readonly<Record<string, string>>>>
}

export type Holdings = {
  /** Where the exhibition's files are: an address on this host that ends in a stroke. */
  base: string
  store: StoreApi<Held>
  /** Opens a room's texts; at once if they are there. */
  open: (room: string) => Promise<void>
  /** Shows everything opened so far in another language, all of it in one stroke. */
  speak: (language: Language) => Promise<void>
  /** Opens what is said on tours. */
  openStops: () => Promise<void>
  /** A room in any language, whatever is spoken now. */
  read: (room: string, language: Language) => Promise<{ outline: Outline<string>; room: OpenRoom }>
  /** What can be looked for, in all languages. */
  findables: () => Promise<Findable[]>
}

/** Where the files are, and what brings the code of kinds; a room opens once both are there. */
type Means = { base?: string; bringKinds?: (kinds: string[]) => Promise<void> }

/**
 * The exhibition as far as the visit has opened it, one language at a time.
 * `read` gives a file of `cutExhibition` by its path; it may reject, and so does what asked for it.
 */
export async function createHoldings(
  read: (path: string) => Promise<unknown>,
  language: Language,
  { base = '/', bringKinds = () => Promise.resolve() }: Means = {},
): Promise<Holdings> {
  const fetched = new Map<string, Promise<unknown>>()
  const get = (path: string): Promise<unknown> => {
    const known = fetched.get(path)
    if (known) return known
    const promise = read(path)
    fetched.set(path, promise)
    promise.catch(() => fetched.delete(path))
    return promise
  }
  const filled = async (name: string, spoken: Language): Promise<unknown> => {
    const [shape, texts] = await Promise.all([get(`${name}.json`), get(`${spoken}/${name}.json`)])
    if (!Array.isArray(texts)) throw new Error(`enfilade: ${spoken}/${name}.json is no list`)
    return fill(shape, (i) => texts[i])
  }
  // The files are cut by our own build from an exhibition that was read; they are not read twice.
  const whole = await get('hall.json')
  const outlineIn = (spoken: Language) => inOne(whole, spoken) as Outline<string>
  const outline = outlineIn(language)
  const kindsIn = (id: string) =>
    outline.rooms.find((room) => room.id === id)?.exhibits.map(({ kind }) => kind) ?? []
  const roomIn = async (id: string, spoken: Language) => {
    const [room] = await Promise.all([filled(`rooms/${id}`, spoken), bringKinds(kindsIn(id))])
    return room as OpenRoom
  }

  const titlesIn = (spoken: Language) => titlesOf(outlineIn(spoken))
  const titles = { en: titlesIn('en'), zh: titlesIn('zh'), ru: titlesIn('ru') }
  const store = createStore<Held>(() => ({ language, outline, rooms: {}, stops: {}, titles }))
  let wanted = language

  const opened = new Set<string>()
  const open = async (id: string): Promise<void> => {
    if (store.getState().rooms[id]) return
    opened.add(id)
    const spoken = store.getState().language
    const room = await roomIn(id, spoken).catch((fault: unknown) => {
      // What did not come must not hold up a change of language.
      opened.delete(id)
      throw fault
    })
    // While it was on its way the visitor may have changed the language: `speak` brings it then.
    if (spoken === store.getState().language)
      store.setState((held) => ({ rooms: { ...held.rooms, [id]: room } }))
  }
  const stopsIn = async (spoken: Language) =>
    (await filled('stops', spoken)) as Record<string, Stop<string>>
  let toured = false
  const openStops = async (): Promise<void> => {
    toured = true
    const spoken = store.getState().language
    const stops = await stopsIn(spoken)
    if (spoken === store.getState().language) store.setState({ stops })
  }
  const speak = async (spoken: Language): Promise<void> => {
    wanted = spoken
    const stops = toured ? await stopsIn(spoken) : {}
    let rooms: OpenRoom[] = []
    while (rooms.length < opened.size)
      rooms = await Promise.all([...opened].map((id) => roomIn(id, spoken)))
    if (wanted !== spoken) return
    store.setState({
      language: spoken,
      outline: outlineIn(spoken),
      stops,
      rooms: Object.fromEntries(rooms.map((room) => [room.id, room])),
    })
  }
  const readIn = async (id: string, spoken: Language) => ({
    outline: outlineIn(spoken),
    room: await roomIn(id, spoken),
  })
  const findables = async () => (await get('find.json')) as Findable[]
  return { base, store, open, openStops, speak, read: readIn, findables }
}

function titlesOf(outline: Outline<string>): Record<string, string> {
  const all = outline.rooms.flatMap((room) => [room, ...room.exhibits])
  return { '': outline.title, ...Object.fromEntries(all.map(({ id, title }) => [id, title])) }
}
