import { calmPage } from './calmPage.ts'
import { keepOpen } from './keepOpen.ts'
import { openScreen } from './openScreen.ts'
import { serveHall } from './serveHall.ts'

/** What a line of the log begins with. */
const say = (line: string) => console.log(`${new Date().toISOString()} ${line}`)

/**
 * `npm run kiosk [-- folder] [--set-pin]`: serves the hall and keeps it on the screen for weeks, as a
 * kiosk. With `--set-pin` it opens for staff to choose the PIN of this device.
 */
async function kiosk(words: readonly string[]): Promise<void> {
  const server = serveHall(
    words.filter((word) => !word.startsWith('--')),
    say,
  )
  let over = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      over = true
      server.stop()
      process.exit(0)
    })
  let sets = words.includes('--set-pin')
  await keepOpen({
    hall: async () => {
      const address = new URL(await server.address())
      address.search = sets ? '?mode=kiosk&staff=set' : '?mode=kiosk'
      // Once: a hall that crashes opens for visitors.
      sets = false
      return openScreen(address.href, isOpen)
    },
    calm: () => openScreen(calmPage, () => true),
    now: () => performance.now(),
    pause: (ms) => new Promise((done) => void setTimeout(done, ms)),
    say,
    ended: () => over,
  })
}

/** Asked on the page: the hall is there, or the catalogue in its place, which looks for it itself. */
const isOpen = () =>
  'hall' in globalThis
    ? hall.inspect().mode === 'kiosk'
    : document.querySelector('[data-plain]') !== null

await kiosk(process.argv.slice(2))
