import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { join } from 'node:path'
import sirv from 'sirv'
import { refusal, type Address } from './address.ts'
import { frontPage } from './frontPage.ts'
import type { SettingsRoute } from './kiosk/keepSettings.ts'
import type { MediaRoute } from './mediaRoute.ts'
import { headersFor, keeping } from './headers.ts'
import { siteMapFrom } from './siteMap.ts'

export type Served = {
  address: string
  /** Looks at the files anew: some of them were written while it served. */
  refresh: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Serves the built hall in `out`, the curator's files by `media`, and to a kiosk's own set-up page
 * its `settings`. Resolves when it answers whole pages; rejects with a sentence for whoever started
 * it if it cannot be served there.
 */
export async function serve(
  out: string,
  at: Address,
  media?: MediaRoute,
  settings?: SettingsRoute,
): Promise<Served> {
  const scheme = at.cert && at.key ? 'https' : 'http'
  let answer = await answerFrom(out, scheme, media)
  const hear: RequestListener = (request, response) => {
    if (!settings?.(request, response)) answer(request, response)
  }
  const server =
    at.cert && at.key
      ? createSecureServer({ cert: await readFile(at.cert), key: await readFile(at.key) }, hear)
      : createServer(hear)
  const port = await listening(server, at)
  const host = at.host.includes(':') ? `[${at.host}]` : at.host
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const refresh = async () => {
    answer = await answerFrom(out, scheme, media)
  }
  return { address: `${scheme}://${host}:${port}/`, refresh, close }
}

function listening(server: Server, { host, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => reject(new Error(refusal(fault, host, port))))
    server.listen({ host, port, exclusive: true }, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound ? bound.port : port)
    })
  })
}

async function answerFrom(
  out: string,
  scheme: 'http' | 'https',
  media: MediaRoute = () => Promise.resolve(false),
): Promise<RequestListener> {
  const front = await frontPage(out, scheme)
  const siteMap = await siteMapFrom(out, scheme)
  const files = sirv(out, {
    brotli: true,
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', keeping(pathname))
      if (pathname.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8')
    },
  })

  return (request, response) => {
    const pathname = request.url?.split('?')[0] ?? '/'
    for (const [name, value] of Object.entries(headersFor(pathname)))
      response.setHeader(name, value)
    const say = (status: number, words: string, more = {}) => {
      response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', ...more })
      response.end(request.method === 'HEAD' ? undefined : words)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'The hall is read only.\n', { Allow: 'GET, HEAD' })
    }
    if (pathname === '/' || pathname === '/index.html') {
      front(request, response).catch((fault: unknown) => {
        console.error('enfilade: the front page failed', fault)
        response.destroy()
      })
      return
    }
    if (pathname === '/sitemap.xml') return siteMap(request, response)
    // Pages link to one another relatively, so a folder's address ends in a stroke.
    if (/^(\/[\w-]+)+$/.test(pathname) && existsSync(join(out, pathname, 'index.html'))) {
      return say(308, '', { Location: `${pathname}/` })
    }
    const others = () =>
      files(request, response, () => say(404, 'There is nothing here. The hall is at /\n'))
    if (!pathname.startsWith('/media/')) return others()
    media(request, response).then(
      (answered) => void (answered || others()),
      (fault: unknown) => {
        console.error('enfilade: a file of the exhibition failed', fault)
        response.destroy()
      },
    )
  }
}
