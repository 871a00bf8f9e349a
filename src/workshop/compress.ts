import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const worth = /\.(js|css|html|json|svg|txt|wasm)$/
const squeeze = promisify(brotliCompress)

/** The bytes as brotli, at the quality that the hall is served with. */
export function brotli(bytes: Uint8Array): Promise<Uint8Array> {
  return squeeze(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}

/** Writes a `.br` beside every file that is smaller so. */
export async function compress(out: string): Promise<void> {
  const files = await readdir(out, { recursive: true, withFileTypes: true })
  const paths = files
    .filter((file) => file.isFile() && worth.test(file.name))
    .map((file) => join(file.parentPath, file.name))
  await Promise.all(
    paths.map(async (path) => {
      const whole = await readFile(path)
      const small = await brotli(whole)
      if (small.length < whole.length) await writeFile(`${path}.br`, small)
    }),
  )
}
