import { createServer, request as ask, type ServerResponse } from 'node:http'

/** What may befall a file on its way. */
export const networkFaults = [
  'not found',
  'a fault of the server',
  'nothing in it',
  'half of it',
  'of the wrong type',
  'a page that wants a login',
  'stalled',
  'a trickle',
  'reset',
  'led round in circles',
  'led elsewhere',
] as const
export type NetworkFault = (typeof networkFaults)[number]

/** Marks what was led round, behind the path. */
const round = '?round'

/** A host before a hall, on which some files fare badly, always; each request for them is noted. */
export type FaultyHost = {
  address: string
  befalls: (faults: readonly (readonly [path: RegExp, fault: NetworkFault])[]) => void
  /** How often each of those files was asked for since. */
  asked: Map<string, number>
  close: () => Promise<void>
}

export async function aFaultyHost(hall: string): Promise<FaultyHost> {
  let faults: readonly (readonly [path: RegExp, fault: NetworkFault])[] = []
  const asked = new Map<string, number>()
  const server = createServer((incoming, outgoing) => {
    // A browser asks again by itself where a connection breaks that it had used before; each is new.
    outgoing.shouldKeepAlive = false
    const path = incoming.url?.split('?')[0] ?? '/'
    const { method, headers } = incoming
    const fault = faults.find(([which]) => which.test(path))?.[1]
    const pass = (then: (status: number, headers: object, body: Buffer) => void) => {
      const plain = { ...headers, 'accept-encoding': 'identity' }
      const given = fault ? plain : headers
      const behind = ask(
        new URL(incoming.url ?? '/', hall),
        { method, headers: given },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () =>
            then(answer.statusCode ?? 502, answer.headers, Buffer.concat(parts)),
          )
        },
      )
      behind.on('error', () => outgoing.destroy())
      behind.end()
    }
    if (fault) {
      // Where it is led is where the browser goes by itself, up to twenty times, and asks nothing anew.
      if (!incoming.url?.endsWith(round)) asked.set(path, (asked.get(path) ?? 0) + 1)
      pass((_, head, body) => befall(outgoing, fault, path, head, body))
      return
    }
    pass((status, head, body) => outgoing.writeHead(status, { ...head }).end(body))
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`,
    befalls: (what) => {
      faults = what
      asked.clear()
    },
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** What stalls is given up by the network after so long, milliseconds. */
const stall = 30_000

function befall(
  answer: ServerResponse,
  fault: NetworkFault,
  path: string,
  head: object,
  body: Buffer,
): void {
  const page = '<!doctype html><title>Log in</title><h1>Log in</h1>'
  // Its own length and age must not lead the browser to anything kept.
  const own = { ...head, 'content-length': body.length, 'cache-control': 'no-store', etag: '' }
  const acts: Record<NetworkFault, () => unknown> = {
    'not found': () => answer.writeHead(404).end('nothing here'),
    'a fault of the server': () => answer.writeHead(500).end('fault'),
    'nothing in it': () => answer.writeHead(200, { ...own, 'content-length': 0 }).end(),
    'half of it': () => {
      const half = body.subarray(0, Math.floor(body.length / 2))
      answer.writeHead(200, { ...own, 'content-length': half.length }).end(half)
    },
    'of the wrong type': () =>
      answer
        .writeHead(200, { 'content-type': 'image/gif' })
        .end(Buffer.from('GIF89a, and no more')),
    'a page that wants a login': () =>
      answer.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(page),
    stalled: () => {
      answer.writeHead(200, own).write(body.subarray(0, 1))
      setTimeout(() => answer.socket?.destroy(), stall).unref()
    },
    'a trickle': () => {
      answer.writeHead(200, own)
      let at = 0
      const drip = setInterval(() => {
        if (answer.destroyed || at >= body.length) {
          clearInterval(drip)
          answer.end()
          return
        }
        answer.write(body.subarray(at, at + 1024))
        at += 1024
      }, 1000)
    },
    reset: () => answer.socket?.destroy(),
    'led round in circles': () => answer.writeHead(302, { location: `${path}${round}` }).end(),
    'led elsewhere': () => answer.writeHead(302, { location: 'http://elsewhere.test/' }).end(),
  }
  acts[fault]()
}
