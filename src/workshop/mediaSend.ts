import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

type Part = { start: number; end: number }

/**
 * Answers with a file, or with the part of it that was asked for: films are wound forward by
 * ranges. Headers that are set already stay.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  type: string,
): Promise<void> {
  const { size, mtimeMs } = await stat(path)
  const etag = `W/"${size}-${Math.round(mtimeMs)}"`
  response.setHeader('Content-Type', type)
  response.setHeader('ETag', etag)
  response.setHeader('Accept-Ranges', 'bytes')
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  const part = partOf(request.headers.range, size)
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end()
    return
  }
  const { start, end } = part ?? { start: 0, end: size - 1 }
  response.writeHead(part ? 206 : 200, {
    'Content-Length': end - start + 1,
    ...(part ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
  })
  if (request.method === 'HEAD' || size === 0) return void response.end()
  // Whoever goes away in the middle of a film has done nothing wrong.
  await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy())
}

/** One range of a file; nothing where all of it is wanted, `none` where it has no such part. */
function partOf(range: string | undefined, size: number): Part | 'none' | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start <= end ? { start, end } : 'none'
}
