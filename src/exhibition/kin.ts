import type { Exhibit, Exhibition, Thread, Words } from './types.ts'

/** A thread that an exhibit is on, with the other exhibits on it in the order of the visit. */
export type Kin<Text = Words> = Thread<Text> & { id: string; exhibits: string[] }

/** What an exhibit shares with others, in its own order; threads that it is alone on are left out. */
export function kinOf<Text>(
  { rooms, threads }: Pick<Exhibition<Text>, 'rooms' | 'threads'>,
  exhibit: Exhibit<Text>,
): Kin<Text>[] {
  const others = rooms.flatMap((room) => room.exhibits).filter((each) => each.id !== exhibit.id)
  return exhibit.threads.flatMap((id) => {
    const thread = Object.hasOwn(threads, id) ? threads[id] : undefined
    const exhibits = others.filter((each) => each.threads.includes(id)).map((each) => each.id)
    return thread && exhibits.length > 0 ? [{ id, ...thread, exhibits }] : []
  })
}
