import type { Exhibition } from '#exhibition'
import { filesWith } from './filesWith.ts'
import { provenanceText } from './provenanceText.ts'
import { recordsOf } from './recordsOf.ts'

/** The files that some exhibits show of the exhibition as a whole, by path below `/data/`. */
export async function registryFiles(
  exhibition: Exhibition,
  folder: string,
): Promise<Record<string, string>> {
  const kinds = new Set(
    exhibition.rooms.flatMap(({ exhibits }) => exhibits.map(({ artefact }) => artefact.kind)),
  )
  if (!kinds.has('hash-chain')) return {}
  const files = await filesWith(exhibition, folder)
  const records = recordsOf(exhibition, ({ id }) => files.get(id) ?? {})
  return { 'provenance.json': provenanceText(records) }
}
