import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { asks } from './asked.ts'
import { brotli } from './compress.ts'
import { withHead, type Heads } from './head.ts'

/** Answers `/` with the hall's page, its head written for the place and language of the address. */
export async function frontPage(
  out: string,
  scheme: 'http' | 'https',
): Promise<(request: IncomingMessage, response: ServerResponse) => Promise<void>> {
  const html = await readFile(join(out, 'index.html'), 'utf8')
  // Written by ourselves at build, so trusted.
  const heads = JSON.parse(await readFile(join(out, 'data/heads.json'), 'utf8')) as Heads
  const has = (path: string) => existsSync(join(out, path))

  return async (request, response) => {
    const page = Buffer.from(withHead(html, heads, asks(request, scheme, has)))
    const small = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
    const body = small ? await brotli(page) : page
    response.writeHead(200, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding, Accept-Language',
      ...(small ? { 'Content-Encoding': 'br' } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
