import type { Exhibition } from '#exhibition'
import { isModelPath } from '#exhibits/model'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Copies the models that the exhibition compiled into `out` shows, as they are, to `media/` there. */
export async function layModels(folder: string, out: string): Promise<void> {
  // Compiled by ourselves a moment ago, so trusted.
  const { rooms } = JSON.parse(
    await readFile(join(out, 'data/exhibition.json'), 'utf8'),
  ) as Exhibition
  for (const { artefact } of rooms.flatMap((room) => room.exhibits)) {
    if (artefact.kind !== 'model') continue
    // Read by the model's schema.
    const { file, refused } = artefact.with as { file: string; refused?: string }
    if (refused !== undefined || !isModelPath(file)) continue
    const to = join(out, 'media', file)
    await mkdir(dirname(to), { recursive: true })
    await copyFile(join(folder, file), to)
  }
}
