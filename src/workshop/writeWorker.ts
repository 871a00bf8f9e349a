import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build as bundle } from 'vite'
import { brotli } from './compress.ts'

/** What a hall without a network does not need: the builders' own lists, cards for other sites. */
const left = /\.br$|^\.|^cards\/|^data\/(heads|pages)\.json$|^notices\.txt$|^worker\.js$/

/**
 * Writes `worker.js` into the built hall: the service worker with the list of every file, by the
 * hashes of their bytes, so that a version is all of them or none.
 */
export async function writeWorker(out: string): Promise<void> {
  const found = await readdir(out, { recursive: true, withFileTypes: true })
  const names = found
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(join(out, '/').length))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !left.test(name))
    .toSorted()
  const files: [string, string][] = []
  for (const name of names) {
    const hash = createHash('sha256')
      .update(await readFile(join(out, name)))
      .digest('hex')
    files.push([`/${name.replace(/(^|\/)index\.html$/, '$1')}`, hash.slice(0, 32)])
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  const page = await readFile(join(out, 'index.html'), 'utf8')
  const [entry = ''] = /\/assets\/[\w.-]+\.js/.exec(page) ?? []
  const code = `const cargo=${JSON.stringify({ version, entry, files })};\n${await workerCode()}`
  await writeFile(join(out, 'worker.js'), code)
  await writeFile(join(out, 'worker.js.br'), await brotli(Buffer.from(code)))
}

async function workerCode(): Promise<string> {
  const made = await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker' },
    },
  })
  const [first] = Array.isArray(made) ? made : [made]
  if (!first || !('output' in first)) throw new Error('enfilade: the worker was not built')
  return first.output[0].code
}
