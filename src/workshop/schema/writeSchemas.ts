import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemasFor } from './schemasFor.ts'

/** Where an editor finds them, in the curator's folder. */
const place = '.schema'

/** Writes the schemas of a curator's files into the folder, so that an editor explains each field. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(join(folder, place), { recursive: true })
  for (const [name, schema] of Object.entries(schemasFor()))
    await writeFile(
      join(folder, place, `${name}.schema.json`),
      `${JSON.stringify(schema, undefined, 2)}\n`,
    )
}
