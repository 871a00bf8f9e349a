import type { Exhibition, Words } from '#exhibition'
import type { HallGraphWith } from '#exhibits'
import { filesWith } from './filesWith.ts'
import { graphOf } from './graphOf.ts'
import { provenanceText } from './provenanceText.ts'
import { recordsOf } from './recordsOf.ts'

/** The files that some exhibits show of the exhibition as a whole, by path below `/data/`. */
export async function registryFiles(
  exhibition: Exhibition,
  folder: string,
): Promise<Record<string, string>> {
  const exhibits = exhibition.rooms.flatMap((room) => room.exhibits)
  const shown = (kind: string) => exhibits.find(({ artefact }) => artefact.kind === kind)
  const written: Record<string, string> = {}
  if (shown('hash-chain')) {
    const files = await filesWith(exhibition, folder)
    const records = recordsOf(exhibition, ({ id }) => files.get(id) ?? {})
    written['provenance.json'] = provenanceText(records)
  }
  const graph = shown('hall-graph')
  if (graph) {
    // Read by the schema of its kind.
    const given = graph.artefact.with as HallGraphWith<Words>
    written['graph.json'] = JSON.stringify(graphOf(exhibition, given))
    // Nought until the whole hall stands and can be weighed.
    written['weight.json'] = JSON.stringify({ files: 0, bytes: 0 })
  }
  return written
}
