import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const worth = /\.(js|css|html|json|svg|txt|wasm)$/
const squeeze = promisify(brotliCompress)

/** The bytes as brotli, at the quality that the hall is served with. */
export function brotli(bytes: Uint8Array, quality = 9): Promise<Uint8Array> {
  return squeeze(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

/** A hall of so many files is squeezed less hard: its curator waits, and one per cent is little. */
const many = 2000
/** So many files are open at a time. */
const atATime = 64

/** Writes a `.br` beside every file that is smaller so. */
export async function compress(out: string): Promise<void> {
  const files = await readdir(out, { recursive: true, withFileTypes: true })
  const paths = files
    .filter((file) => file.isFile() && worth.test(file.name))
    .map((file) => join(file.parentPath, file.name))
  const quality = paths.length > many ? 5 : 9
  const compressOne = async (path: string) => {
    const whole = await readFile(path)
    const small = await brotli(whole, quality)
    if (small.length < whole.length) await writeFile(`${path}.br`, small)
  }
  for (let at = 0; at < paths.length; at += atATime)
    await Promise.all(paths.slice(at, at + atATime).map(compressOne))
}
