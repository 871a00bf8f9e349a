import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../src/workshop/serve.ts'
import { writeWorker } from '../../src/workshop/writeWorker.ts'

/**
 * A version of the hall that comes after the one in `dist`, told by its kiosk's `idle` of 61 seconds,
 * and served. `more` is written at the end of what opens the hall.
 */
export async function newVersion(
  more = '',
): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'enfilade-'))
  await cp('dist', folder, { recursive: true })
  const change = async (file: string, by: (text: string) => string) => {
    const path = join(folder, file)
    await writeFile(path, by(await readFile(path, 'utf8')))
    await rm(`${path}.br`, { force: true })
  }
  await change('data/kiosk.json', (text) => text.replace('"idle":60', '"idle":61'))
  const opens = (await readdir(join(folder, 'assets'))).find((name) => /^App-.*\.js$/.test(name))
  if (opens === undefined) throw new Error('nothing there opens the hall')
  if (more) await change(`assets/${opens}`, (text) => `${text}\n${more}`)
  await writeWorker(folder)
  const { address, close } = await serve(folder, { host: '127.0.0.1', port: 0 })
  return {
    address,
    close: async () => {
      await close()
      await rm(folder, { recursive: true })
    },
  }
}
