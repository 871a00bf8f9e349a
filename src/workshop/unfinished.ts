import { isFinished } from '#exhibits'
import type { Exhibition } from '#exhibition'

/** What an exhibition in order still lacks, a line each: covered exhibits, promises not kept. */
export function unfinished(exhibition: Exhibition | undefined): string[] {
  if (!exhibition) return []
  const exhibits = exhibition.rooms.flatMap((room) => room.exhibits)
  const covered = exhibits
    .filter(({ artefact }) => !isFinished(artefact.kind))
    .map(({ id, title }) => `  ${id} ${title.en}: stands covered`)
  const empty = exhibition.rooms
    .filter((room) => room.exhibits.length === 0)
    .map(({ id, title }) => `  ${id} ${title.en}: nothing hangs there`)
  const shown = new Set(exhibits.flatMap((exhibit) => exhibit.seedFacts))
  const untold = Object.entries(exhibition.seedFacts)
    .filter(([id]) => !shown.has(id))
    .map(([id, fact]) => `  ${id} "${fact}": no exhibit shows it`)
  return [...covered, ...empty, ...untold]
}
