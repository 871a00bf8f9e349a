import { createServer, request as ask } from 'node:http'

/** A host behind which one version of a hall takes the place of another. */
export type ChangingHost = {
  address: string
  /** Serves what is behind that address from now on. */
  show: (hall: string) => void
  /** Paths that are not there; what is asked for all the same is noted. */
  lacks: (path: string) => boolean
  /** Paths of which other bytes come than were built. */
  spoils: (path: string) => boolean
  asked: string[]
  close: () => Promise<void>
}

export async function aChangingHost(hall: string): Promise<ChangingHost> {
  let shown = hall
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url?.split('?')[0] ?? '/'
    host.asked.push(path)
    if (host.lacks(path)) {
      outgoing.writeHead(404).end()
      return
    }
    if (host.spoils(path)) {
      outgoing.writeHead(200, { 'content-type': 'text/plain' }).end('not what was built')
      return
    }
    const { method, headers } = incoming
    const behind = ask(new URL(incoming.url ?? '/', shown), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    behind.on('error', () => outgoing.destroy())
    incoming.pipe(behind)
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const at = server.address()
  const host: ChangingHost = {
    address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`,
    show: (other) => {
      shown = other
    },
    lacks: () => false,
    spoils: () => false,
    asked: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  return host
}
