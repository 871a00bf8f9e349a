import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { whyNot } from '../../src/workshop/address.ts'
import { compress } from '../../src/workshop/compress.ts'
import { serve, type Served } from '../../src/workshop/serve.ts'

let out: string
let hall: Served

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'enfilade-'))
  const files: Record<string, string> = {
    'index.html': '<html lang="en"><!--head--><!--/head--></html>',
    'data/heads.json': JSON.stringify({
      en: {
        '': { title: 'Hall', description: 'of doors' },
        'p1-1': { title: 'Plate', description: 'of brass' },
      },
      ru: { '': { title: 'Зал', description: 'дверей' } },
    }),
    'data/pages.json': JSON.stringify(['/catalogue/en/', '/catalogue/en/p1-1/']),
    'cards/p1.jpg': 'a picture',
    'cards/f.jpg': 'a picture',
    'catalogue/en/index.html': 'the catalogue',
    'assets/hall-B3xa01.js': 'export const walls = [];'.repeat(50),
    'baked/fonts/fonts.css': '@font-face {}',
    'baked/fonts/hall-serif-600-han-0123456789ab.woff2': 'letters',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(out, path, '..'), { recursive: true })
    await writeFile(join(out, path), text)
  }
  await compress(out)
  hall = await serve(out, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await hall.close()
  await rm(out, { recursive: true })
})
const ask = (path: string, options?: RequestInit) =>
  fetch(new URL(path, hall.address), { redirect: 'manual', ...options })

test('every answer is under the strict policy', async () => {
  for (const path of ['', 'catalogue/en/', 'assets/hall-B3xa01.js', 'nowhere']) {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('an exhibit is shared with the picture of its room', async () => {
  const html = await (await ask('?at=p1-1')).text()
  expect(html).toContain('<title>Plate</title>')
  expect(html).toContain(`content="${hall.address}cards/p1.jpg"`)
  expect(await (await ask('?at=p9-1')).text()).toContain(`content="${hall.address}cards/f.jpg"`)
})

test("without a choice the visitor gets the browser's first language that the hall has", async () => {
  const headers = { 'accept-language': 'fr-FR,ru;q=0.8,en;q=0.5' }
  expect(await (await ask('', { headers })).text()).toContain('<title>Зал</title>')
  expect(await (await ask('?lang=en', { headers })).text()).toContain('<title>Hall</title>')
})

test('what is named by its content is kept, the rest is asked for again', async () => {
  const keeping = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await keeping('assets/hall-B3xa01.js')).toContain('immutable')
  expect(await keeping('baked/fonts/hall-serif-600-han-0123456789ab.woff2')).toContain('immutable')
  expect(await keeping('baked/fonts/fonts.css')).toBe('no-cache')
  expect(await keeping('')).toBe('no-cache')
})

test('scripts travel small', async () => {
  const { headers } = await ask('assets/hall-B3xa01.js', { headers: { 'accept-encoding': 'br' } })
  expect(headers.get('content-encoding')).toBe('br')
})

test('a page without its stroke leads to the page', async () => {
  const answer = await ask('catalogue/en')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/catalogue/en/'])
})

test.each(['..%2f..%2fetc/passwd', '.built', '%00', '%', 'catalogue/../../etc/passwd'])(
  'nothing else of the machine is at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404)
  },
)

test('the site map names the host that was asked, and every page', async () => {
  const answer = await fetch(`${hall.address}sitemap.xml`)
  expect(answer.headers.get('content-type')).toContain('xml')
  const places = [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at)
  expect(places).toEqual(
    ['', 'catalogue/en/', 'catalogue/en/p1-1/'].map((path) => hall.address + path),
  )
})

test('nothing can be written', async () => {
  expect((await ask('', { method: 'POST', body: 'x' })).status).toBe(405)
})

test('a taken port is told in a sentence', async () => {
  const port = Number(new URL(hall.address).port)
  expect(await whyNot({ host: '127.0.0.1', port })).toMatch(/^Port \d+ of 127\.0\.0\.1 is taken/)
  await expect(serve(out, { host: '127.0.0.1', port })).rejects.toThrow(/is taken/)
})
