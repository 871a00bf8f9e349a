import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** The server of the hall as a process of its own, which is started again when it ends. */
export type HallServer = {
  /** Where the hall is open; waits until it is. */
  address: () => Promise<string>
  stop: () => void
}

/** A server that cannot start must not be started a hundred times a second: milliseconds. */
const rest = 5000

export function serveHall(words: readonly string[], say: (line: string) => void): HallServer {
  let child: ChildProcess | undefined
  let stopped = false
  let open: Promise<string> | undefined

  const start = () =>
    new Promise<string>((told) => {
      child = spawn(process.execPath, ['src/workshop/start.ts', ...words], {
        stdio: ['ignore', 'pipe', 'inherit'],
        // It ends with this process, however that ends: the next one needs its port.
        env: { ...process.env, npm_lifecycle_event: 'kiosk' },
      })
      if (child.stdout)
        createInterface(child.stdout).on('line', (line) => {
          say(line)
          const address = /open at (\S+)/.exec(line)?.[1]
          if (address !== undefined) told(address)
        })
      child.once('exit', () => {
        open = undefined
        if (stopped) return
        say('the server has ended; it is started again')
        setTimeout(() => {
          open ??= start()
        }, rest)
      })
    })
  return {
    address: () => (open ??= start()),
    stop: () => {
      stopped = true
      child?.kill('SIGTERM')
    },
  }
}
