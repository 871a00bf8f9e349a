import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { serve } from '../../src/workshop/serve.ts'

/** A hall that shows a folder of the test's own. */
export type ServedFolder = { address: string; close: () => Promise<void> }

/** Writes these files, by their path, as an exhibition's folder; builds a hall of it and serves it. */
export async function servedFolder(files: Record<string, string | Buffer>): Promise<ServedFolder> {
  const home = await mkdtemp(join(tmpdir(), 'enfilade-folder-'))
  const [folder, out] = [join(home, 'exhibition'), join(home, 'hall')]
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  await built(folder, out)
  const { address, close } = await serve(out, { host: '127.0.0.1', port: 0 })
  return {
    address,
    close: async () => {
      await close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

function built(folder: string, out: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/workshop/exhibition.ts', 'build', folder, out], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', (part) => (told += String(part)))
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The folder could not be built:\n${told}`)),
    )
  })
}
