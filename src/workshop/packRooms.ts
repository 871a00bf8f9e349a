import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What of an exhibition says which exhibits stand together. */
type Standing = {
  rooms: readonly { id: string; exhibits: readonly { artefact: { kind: string } }[] }[]
}

const exhibits = fileURLToPath(new URL('../exhibits/', import.meta.url))
/** A line of the lists of kinds and scenes: the kind, its file, and what of it is meant. */
const line =
  /'?([\w-]+)'?: (?:lazy\()?\(\) =>\s*import\('\.\/([\w/-]+\.tsx?)'\)\.then\(\(door\) => (?:\(\{\s*default: )?door\.(\w+)/g

/**
 * Packs the code of exhibits that stand in one room of this exhibition, and in no other, into one
 * file: they come together, and packed together they weigh a quarter less.
 */
export function packRooms({ rooms }: Standing): Plugin {
  const roomOf = new Map<string, string | undefined>()
  for (const { id, exhibits: hung } of rooms)
    for (const { artefact } of hung)
      roomOf.set(artefact.kind, (roomOf.get(artefact.kind) ?? id) === id ? id : undefined)
  /** By room what comes with it. */
  const packed = new Map<string, Set<string>>()
  const fileOf = (room: string) => `${exhibits}room-${room}.ts`
  return {
    name: 'enfilade:pack-rooms',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith(`${exhibits}room-`) ? source : undefined),
    transform: (code, id) => {
      if (id !== `${exhibits}laterKinds.ts` && id !== `${exhibits}scenes.tsx`) return undefined
      return code.replace(line, (whole, kind: string, file: string, name: string) => {
        const room = roomOf.get(kind)
        if (room === undefined) return whole
        packed.set(room, (packed.get(room) ?? new Set()).add(`export { ${name} } from './${file}'`))
        return whole.replace(`./${file}`, fileOf(room))
      })
    },
    load: async function (id) {
      const room = rooms.find((each) => fileOf(each.id) === id)?.id
      if (room === undefined) return undefined
      // Both lists are read by now, so that it is known what the room has.
      await Promise.all(
        ['laterKinds.ts', 'scenes.tsx'].map((list) => this.load({ id: exhibits + list })),
      )
      return [...(packed.get(room) ?? [])].join('\n')
    },
  }
}
