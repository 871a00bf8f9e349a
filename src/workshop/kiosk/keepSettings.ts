import { readKiosk } from '#exhibition/read'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sentence } from '../problems.ts'

/** What the settings of a kiosk must agree with. */
type Shown = Parameters<typeof readKiosk>[1]

/** Answers whoever writes the settings; says whether it did. */
export type SettingsRoute = (request: IncomingMessage, response: ServerResponse) => boolean

/** More than any house has to say, bytes. */
const most = 64 * 1024
const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Lets the set-up page of this machine write `kiosk.json` into the exhibition's folder. Only this
 * machine may (by address, by the name that it asked for, and from a page of this hall: no page of
 * another site in the same browser). What the reader finds fault with is answered, and not written.
 * `kept` is told once a new one is in place.
 */
export function keepSettings(
  folder: string,
  shown: Shown,
  kept: () => Promise<void>,
): SettingsRoute {
  return (request, response) => {
    if (request.method !== 'PUT' || request.url !== '/kiosk.json') return false
    const say = (status: number, answer?: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(answer === undefined ? undefined : JSON.stringify(answer))
    }
    if (!isOwn(request)) {
      request.resume()
      say(403)
      return true
    }
    settingsIn(request)
      .then(async (text) => {
        if (text === undefined) return say(413)
        const faults = faultsOf(text, shown)
        if (faults.length > 0) return say(422, faults)
        const file = join(folder, 'kiosk.json')
        // Whole or not at all, whatever happens to the machine meanwhile.
        await writeFile(`${file}.new`, text)
        await rename(`${file}.new`, file)
        await kept()
        say(204)
      })
      .catch((fault: unknown) => {
        // A read-only folder, for instance: then the page saves a file to copy.
        console.error('enfilade: the settings were not written', fault)
        say(507)
      })
    return true
  }
}

function isOwn({ headers, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  const { remoteAddress = '' } = socket
  return (
    loopback.test(remoteAddress) &&
    ownHost.test(host) &&
    (origin === `http://${host}` || origin === `https://${host}`) &&
    headers['content-type'] === 'application/json'
  )
}

async function settingsIn(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    // Read to its end, so that the answer is heard.
    if (size <= most) parts.push(part as Buffer)
  }
  return size > most ? undefined : Buffer.concat(parts).toString('utf8')
}

function faultsOf(text: string, shown: Shown): string[] {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch {
    return ['kiosk.json: this is no JSON']
  }
  const { problems } = readKiosk(written, shown, (path) => path.join('.'))
  return problems.map(sentence)
}
