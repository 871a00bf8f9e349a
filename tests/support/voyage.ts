import type { Cargo } from '../../src/offline/cargo.ts'
import { hashOf, type Quay } from '../../src/offline/stow.ts'

export const origin = 'https://hall.example.org'
export type Files = Record<string, string>
export const first: Files = {
  '/': '<script src="/assets/a1.js">',
  '/assets/a1.js': 'one',
  '/assets/same.js': 'the same',
  '/data/hall.json': '{"rooms":1}',
  '/catalogue/en/': 'pages',
}
const { '/assets/a1.js': _, ...rest } = first
export const second: Files = {
  ...rest,
  '/': '<script src="/assets/b2.js">',
  '/assets/b2.js': 'two',
  '/data/hall.json': '{"rooms":2}',
}

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer
export async function cargoOf(version: string, files: Files): Promise<Cargo> {
  const entry = Object.keys(files).find((path) => /assets\/[ab]\d/.test(path)) ?? ''
  const listed = Object.entries(files).map(
    async ([path, text]) => [path, await hashOf(bytesOf(text))] as const,
  )
  return { version, entry, files: await Promise.all(listed) }
}

/** A host that serves these files, until it is told to do worse. */
export function aHost(files: Files) {
  const asked: string[] = []
  const host = {
    asked,
    fault: (_path: string): Response | undefined | 'gone' => undefined,
    fetch: (path: string): Promise<Response> => {
      asked.push(path)
      const fault = host.fault(path)
      if (fault === 'gone') return Promise.reject(new TypeError('Failed to fetch'))
      const text = files[path]
      return Promise.resolve(
        fault ?? new Response(text, { status: text === undefined ? 404 : 200 }),
      )
    },
  }
  return host
}
export const quayOf = (caches: CacheStorage, host: { fetch: Quay['fetch'] }): Quay => ({
  caches,
  fetch: host.fetch,
  pause: () => Promise.resolve(),
})
export const away = { fetch: () => Promise.reject(new TypeError('no network')) }
