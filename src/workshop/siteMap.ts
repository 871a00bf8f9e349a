import { readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { html, markup } from '#kit'
import { asks } from './asked.ts'

/** The list of the catalogue's pages, paths from the site's root. */
const listed = 'data/pages.json'

/** Keeps which pages a search engine may find. */
export const keepPages = (out: string, files: readonly string[]): Promise<void> =>
  writeFile(
    join(out, listed),
    JSON.stringify(
      files
        .filter((file) => file.endsWith('/index.html'))
        .map((file) => `/${file.replace(/index\.html$/, '')}`),
    ),
  )

/** The site map of a hall at this origin: its own page and every page of the catalogue. */
function siteMap(origin: string, pages: readonly string[]): string {
  const urls = ['/', ...pages].map((path) => html`<url><loc>${origin + path}</loc></url> `)
  return `<?xml version="1.0" encoding="UTF-8"?>
${markup(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"> ${urls}</urlset>`)}
`
}

/** Answers `/sitemap.xml`; its addresses name the host that was asked. */
export async function siteMapFrom(
  out: string,
  scheme: 'http' | 'https',
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  // Written by ourselves at build, so trusted.
  const pages = JSON.parse(await readFile(join(out, listed), 'utf8')) as string[]
  return (request, response) => {
    const { origin } = asks(request, scheme, () => false)
    const map = origin === undefined ? undefined : siteMap(origin, pages)
    response.writeHead(map === undefined ? 400 : 200, {
      'Content-Type': 'application/xml;charset=utf-8',
      'Cache-Control': 'no-cache',
    })
    response.end(request.method === 'HEAD' ? undefined : map)
  }
}
