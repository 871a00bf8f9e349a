import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { shipped } from '../stale.ts'

/** The server of the hall as a process of its own, which is started again when it ends. */
export type HallServer = {
  /** Where the hall is open; waits until it is. */
  address: () => Promise<string>
  /** Serves another folder from here on; resolves when it is open. */
  show: (folder: string) => Promise<string>
  stop: () => void
}

/** A server that cannot start must not be started a hundred times a second: milliseconds. */
const rest = 5000

export function serveHall(shown: string, say: (line: string) => void): HallServer {
  let folder = shown
  let child: ChildProcess | undefined
  let stopped = false
  let open: Promise<string> | undefined

  const start = () =>
    new Promise<string>((told, failed) => {
      child = spawn(
        process.execPath,
        ['src/workshop/start.ts', ...(folder === shipped ? [] : [folder])],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
          // It ends with this process, however that ends: the next one needs its port.
          env: { ...process.env, npm_lifecycle_event: 'kiosk', KIOSK_SETTINGS: 'yes' },
        },
      )
      if (child.stdout)
        createInterface(child.stdout).on('line', (line) => {
          say(line)
          const address = /open at (\S+)/.exec(line)?.[1]
          if (address !== undefined) told(address)
        })
      child.once('exit', () => {
        open = undefined
        // Whoever waits for it must not wait for ever.
        failed(new Error('the server has ended before it was open'))
        if (stopped) return
        say('the server has ended; it is started again')
        setTimeout(() => void begin(), rest)
      })
    })
  const begin = () => {
    open ??= start()
    // Whoever waits is told; perhaps nobody does.
    open.catch(() => {})
    return open
  }
  return {
    address: begin,
    show: async (other) => {
      folder = other
      const before = child
      if (before && before.exitCode === null) {
        const ended = new Promise<void>((done) => before.once('exit', () => done()))
        before.kill('SIGTERM')
        // Its port must be free first.
        await ended
      }
      return begin()
    },
    stop: () => {
      stopped = true
      child?.kill('SIGTERM')
    },
  }
}
