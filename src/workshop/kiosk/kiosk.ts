import { shipped } from '../stale.ts'
import { buildApart } from './buildApart.ts'
import { calmPage } from './calmPage.ts'
import { keepOpen } from './keepOpen.ts'
import { openScreen } from './openScreen.ts'
import { serveHall } from './serveHall.ts'
import { createShownFolder } from './shownFolder.ts'
import { foldersOnSticks } from './sticks.ts'
import { createStickWatch } from './watchSticks.ts'

/** What a line of the log begins with. */
const say = (line: string) => console.log(`${new Date().toISOString()} ${line}`)
const pause = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms))

/** Milliseconds between two looks at the sticks. */
const glance = 5000

/**
 * `npm run kiosk [-- folder] [--set-up] [--set-pin] [--texts=folder]`: serves the hall and keeps it on
 * the screen for weeks, as a kiosk. With `--set-up` it opens its first set-up, with `--set-pin` only
 * for staff to choose the PIN of this device. Changed texts come from sticks, or from `--texts`.
 */
async function kiosk(words: readonly string[]): Promise<void> {
  const [own = shipped] = words.filter((word) => !word.startsWith('--'))
  const texts = words.find((word) => word.startsWith('--texts='))?.slice('--texts='.length)
  const shown = createShownFolder(own)
  const server = serveHall(await shown.now(), say)
  let over = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      over = true
      server.stop()
      process.exit(0)
    })
  let screen: Awaited<ReturnType<typeof openScreen>> | undefined
  const look = createStickWatch({
    folders: async () => [...(texts === undefined ? [] : [texts]), ...(await foldersOnSticks())],
    shown,
    change: async (folder) => {
      await buildApart(folder)
      try {
        await server.show(folder)
      } catch (fault) {
        await server.show(await shown.now())
        throw fault
      }
      await screen?.freshen()
    },
    say,
  })
  const watch = async () => {
    while (!over) {
      await look()
      await pause(glance)
    }
  }
  let [setsUp, sets] = [words.includes('--set-up'), words.includes('--set-pin')]
  void watch()
  await keepOpen({
    hall: async () => {
      const address = new URL(await server.address())
      address.search = setsUp ? '?mode=setup' : sets ? '?mode=kiosk&staff=set' : '?mode=kiosk'
      // Once: a hall that crashes opens for visitors.
      setsUp = sets = false
      screen = await openScreen(address.href, isOpen, say)
      return screen
    },
    calm: () => openScreen(calmPage, () => true),
    now: () => performance.now(),
    pause,
    say,
    ended: () => over,
  })
}

/** Asked on the page: the hall is there, its set-up, or the catalogue in its place, which looks for it itself. */
const isOpen = () =>
  'hall' in globalThis
    ? hall.inspect().mode === 'kiosk'
    : document.documentElement.dataset['apart'] === 'yes' ||
      document.querySelector('[data-plain]') !== null

await kiosk(process.argv.slice(2))
