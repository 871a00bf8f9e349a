import type { Outline, OutlineRoom } from '#exhibition'

/** The room that has the exhibit. */
export function roomOf(outline: Outline<string>, exhibit: string): OutlineRoom<string> | undefined {
  return outline.rooms.find((room) => room.exhibits.some((entry) => entry.id === exhibit))
}

/** The room's title, or its code where the outline does not know it. */
export function roomTitle(outline: Outline<string>, room: string): string {
  return outline.rooms.find(({ id }) => id === room)?.title ?? codeOf(room)
}

/** The exhibit's title, or its code where the outline does not know it. */
export function exhibitTitle(outline: Outline<string>, exhibit: string): string {
  const entry = roomOf(outline, exhibit)?.exhibits.find(({ id }) => id === exhibit)
  return entry?.title ?? codeOf(exhibit)
}

/** The code as it is written on a seal: `p2-1` is P2-1. */
export function codeOf(id: string): string {
  return id.toUpperCase()
}
