import { existsSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes what the hall in `out` weighs, as its files are served: squeezed where that is smaller. The
 * exhibit that shows it reads it from `data/weight.json`, which has to be there.
 */
export async function weighHall(out: string): Promise<void> {
  const file = join(out, 'data/weight.json')
  if (!existsSync(file)) return
  const all = await readdir(out, { recursive: true, withFileTypes: true })
  const paths = all
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.br'))
    .map((entry) => join(entry.parentPath, entry.name))
    // What the bundler notes for itself is not served.
    .filter((path) => !path.includes('.vite'))
  let bytes = 0
  for (const path of paths) bytes += (await stat(squeezed(path))).size
  await writeFile(file, JSON.stringify({ files: paths.length, bytes }))
}

const squeezed = (path: string): string => (existsSync(`${path}.br`) ? `${path}.br` : path)
