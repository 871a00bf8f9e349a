import { existsSync } from 'node:fs'
import { addressFrom, whyNot } from './address.ts'
import type { Exhibition } from '#exhibition'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from './serve.ts'
import { shipped, shortName } from './stale.ts'

/** `npm start [-- folder]`: builds what is stale and serves it until told to stop. */
async function start(folder: string | undefined): Promise<void> {
  if (process.env['npm_lifecycle_event']) endWithParent()
  const at = addressFrom(process.env)
  if (typeof at === 'string') throw new Error(at)
  const taken = await whyNot(at)
  if (taken) throw new Error(taken)
  if (folder && !existsSync(folder)) throw new Error(`There is no folder ${folder}.`)

  const out = folder ? `.cache/dist-${shortName(folder)}` : 'dist'
  const { build } = await import('./build.ts')
  await build(folder ?? shipped, out)
  const shown = folder ?? shipped
  const text = await readFile(join(out, 'data/exhibition.json'), 'utf8')
  // Compiled by ourselves, so trusted.
  const exhibition = JSON.parse(text) as Exhibition
  const settings =
    process.env['KIOSK_SETTINGS'] === 'yes'
      ? (await import('./kiosk/settingsOf.ts')).settingsOf(shown, out, exhibition, () =>
          hall.refresh(),
        )
      : undefined
  const hall = await serve(out, at, await mediaOf(shown, exhibition), settings)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void hall.close().then(() => process.exit(0))
    })
  }
  console.log(`Enfilade is open at ${hall.address}`)
}

/** The curator's files, as far as the exhibition that was compiled names them. */
async function mediaOf(folder: string, exhibition: Exhibition) {
  const [{ createMediaRoute }, { mediaNamed }] = await Promise.all([
    import('./mediaRoute.ts'),
    import('./mediaNamed.ts'),
  ])
  return createMediaRoute(folder, mediaNamed(exhibition))
}

/** Npm hands SIGTERM to the shell between, which dies of it and tells nobody. */
function endWithParent(): void {
  const parent = process.ppid
  const watch = () => {
    if (process.ppid !== parent) process.exit(0)
  }
  setInterval(watch, 200).unref()
}

start(process.argv[2]).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
})
