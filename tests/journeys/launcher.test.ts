import { spawn, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type Page } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { browserFlags } from '../../src/workshop/browser.ts'
import { below } from '../support/processes.ts'

const long = process.env['SOAK'] === '1' && process.platform === 'linux'
const minutes = 60_000

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => found(typeof at === 'object' && at ? at.port : 0))
    })
  })

let launcher: ChildProcess | undefined
afterEach(async () => {
  if (!launcher) return
  const ended = new Promise((done) => launcher?.once('exit', done))
  launcher.kill('SIGTERM')
  await ended
  launcher = undefined
  await rm('.cache/kiosk-profile', { recursive: true, force: true })
})

/** The launcher as `npm run kiosk` starts it, and the page that it has on its screen. */
async function aKiosk() {
  const port = await freePort()
  const log: string[] = []
  const child = spawn(process.execPath, ['src/workshop/kiosk/kiosk.ts'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      KIOSK_HEADLESS: '1',
      // Small, because the graphics of the machine may be made by its processor.
      KIOSK_FLAGS: [
        ...browserFlags,
        '--window-size=320,240',
        `--remote-debugging-port=${port}`,
      ].join(' '),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  launcher = child
  createInterface(child.stdout).on('line', (line) => log.push(line))
  /** The page of the hall as it is now, in whichever browser. */
  const look = async <Seen>(at: (page: Page) => Promise<Seen>): Promise<Seen | undefined> => {
    let browser: Browser | undefined
    try {
      browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 5000 })
      const page = browser.contexts()[0]?.pages()[0]
      return page && (await soon(at(page)))
    } catch {
      return undefined
    } finally {
      await browser?.close().catch(() => {})
    }
  }
  return { pid: child.pid ?? 0, log, look }
}

/** What a page that hangs says: nothing. */
const soon = <Seen>(seen: Promise<Seen>): Promise<Seen> =>
  Promise.race([
    seen,
    new Promise<never>((_, late) => void setTimeout(() => late(new Error('late')), 5000)),
  ])

/** When this page was loaded, if a visit is possible on it: the hall stands, and its picture is there. */
const visitable = (page: Page) =>
  page.evaluate(async () => {
    const view = document.querySelector<HTMLCanvasElement>('#view')
    if (!('hall' in globalThis) || !view || view.getContext('webgl2')?.isContextLost() !== false)
      throw new Error('no hall')
    await hall.ready
    if (document.querySelector('[data-plain]')) throw new Error('no picture')
    await hall.draw()
    // A room of the hall, and not only its sky.
    if (hall.inspect().frame.triangles < 500) throw new Error('not yet')
    return performance.timeOrigin
  })

/** Waits until a visit is possible (again); gives the seconds that it took. */
async function waitForVisit(
  look: Awaited<ReturnType<typeof aKiosk>>['look'],
  after = 0,
): Promise<number> {
  const began = performance.now()
  for (;;) {
    const loaded = await look(visitable)
    if (loaded !== undefined && loaded > after) return (performance.now() - began) / 1000
    await new Promise((go) => void setTimeout(go, 250))
  }
}

test.runIf(long)(
  'its graphics killed five times, and its page three times: there again each time, untouched',
  async () => {
    const { pid, log, look } = await aKiosk()
    console.log(`open after ${(await waitForVisit(look)).toFixed(1)} s`)
    for (let kill = 1; kill <= 5; kill += 1) {
      const [gpu] = below(pid, '--type=gpu-process')
      expect(gpu, 'a process of the graphics').toBeDefined()
      process.kill(gpu!, 'SIGKILL')
      await new Promise((go) => void setTimeout(go, 500))
      const seconds = await waitForVisit(look)
      console.log(`graphics killed ${kill}: a visit is possible after ${seconds.toFixed(1)} s`)
    }
    for (let kill = 1; kill <= 3; kill += 1) {
      const before = Date.now()
      for (const renderer of below(pid, '--type=renderer')) process.kill(renderer, 'SIGKILL')
      const seconds = await waitForVisit(look, before)
      console.log(`page killed ${kill}: a visit is possible after ${seconds.toFixed(1)} s`)
    }
    expect(log.join(' ')).not.toContain('calm page')
  },
  20 * minutes,
)
