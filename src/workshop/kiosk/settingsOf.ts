import type { Exhibition } from '#exhibition'
import { languages } from '#words'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotli } from '../compress.ts'
import { readToShow } from '../readToShow.ts'
import { madeOf } from '../stale.ts'
import { writeWorker } from '../writeWorker.ts'
import { keepSettings, type SettingsRoute } from './keepSettings.ts'

/**
 * Lets the set-up page write the settings of the hall that stands in `out`, made of `folder`: they
 * are laid into it in place, because the rest of it is the same. `laid` is told when they are.
 */
export function settingsOf(
  folder: string,
  out: string,
  { rooms, languages: spoken }: Exhibition,
  laid: () => Promise<void>,
): SettingsRoute {
  const within = rooms.map(({ id, exhibits }) => [id, exhibits.map((one) => one.id)] as const)
  return keepSettings(
    folder,
    { rooms: new Map(within), languages: spoken ?? languages },
    async () => {
      await layKiosk(folder, out)
      await laid()
    },
  )
}

async function layKiosk(folder: string, out: string): Promise<void> {
  const { kiosk } = await readToShow(folder)
  const file = join(out, 'data/kiosk.json')
  const text = Buffer.from(JSON.stringify(kiosk))
  await writeFile(file, text)
  await writeFile(`${file}.br`, await brotli(text))
  // A version is the hashes of its files: devices that hold the hall bring the new one.
  await writeWorker(out)
  const record = join(out, '.built')
  // Written by the build, so trusted. The hall itself is the one that was built.
  const built = JSON.parse(await readFile(record, 'utf8')) as { hall: string }
  const { exhibition } = await madeOf(folder)
  await writeFile(record, JSON.stringify({ hall: built.hall, exhibition }))
}
