import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { shortName } from '../../src/workshop/stale.ts'

/** A folder of a curator's files, written for a test. */
export async function folderOf(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'enfilade-folder-'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  return folder
}

/** A hall of a folder of the test's own. */
export type ServedFolder = { address: string; close(): Promise<void> }

/** Builds a hall of these files and serves it as `npm start -- <folder>` does, on a port that is free. */
export async function servedFolder(files: Record<string, string | Buffer>): Promise<ServedFolder> {
  const folder = await folderOf(files)
  const hall = spawn(process.execPath, ['src/workshop/start.ts', folder], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = new Promise<void>((resolve) => hall.once('exit', () => resolve()))
  const told = new Promise<string>((resolve) => {
    createInterface(hall.stdout).on('line', (line) => {
      const address = /open at (\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
  })
  const close = async () => {
    hall.kill('SIGTERM')
    await closed
    await rm(folder, { recursive: true, force: true })
    await rm(`.cache/dist-${shortName(folder)}`, { recursive: true, force: true })
  }
  const address = await Promise.race([told, closed])
  if (address) return { address, close }
  await close()
  throw new Error('The hall of these files did not open.')
}
