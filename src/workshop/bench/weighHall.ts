import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Bytes of one part of a built hall: as they lie there, and as they are sent. */
export type PartWeight = { part: string; files: number; bytes: number; sent: number }

/** Parts by where their files lie; the first that fits counts. */
const parts: [part: string, where: RegExp][] = [
  ['scripts', /\.js$/],
  ['styles', /\.css$/],
  ['fonts', /\.woff2$/],
  ['baked', /^baked\//],
  ['data', /^data\//],
  ['catalogue', /^catalogue\//],
  ['media', /^media\//],
  ['cards', /^cards\//],
  ['the rest', /./],
]

/** How heavy the hall in `out` is, by part. Where a `.br` lies beside a file, that is what is sent. */
export async function weighHall(out: string): Promise<PartWeight[]> {
  const inside = await readdir(out, { recursive: true, withFileTypes: true })
  const paths = inside
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  const sizes = new Map<string, number>()
  for (const path of paths) {
    const name = relative(out, path).replaceAll('\\', '/')
    sizes.set(name, (await stat(path)).size)
  }
  const weights = parts.map(([part]) => ({ part, files: 0, bytes: 0, sent: 0 }))
  for (const [name, bytes] of sizes) {
    // What is made for the workshop is never sent.
    if (name.endsWith('.br') || name.startsWith('.')) continue
    const weight = weights[parts.findIndex(([, where]) => where.test(name))]
    if (!weight) continue
    weight.files += 1
    weight.bytes += bytes
    weight.sent += sizes.get(`${name}.br`) ?? bytes
  }
  return weights.filter(({ files }) => files > 0)
}
