import { readFile, readdir, writeFile } from 'node:fs/promises'
import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepSettings } from '../../../src/workshop/kiosk/keepSettings.ts'
import { aFolder } from '../../support/folder.ts'

const shown = { rooms: new Map([['p1', ['p1-1']]]), languages: ['en', 'ru'] } as const

async function aLauncher(folder?: string) {
  const at = folder ?? (await aFolder())
  let kept = 0
  const route = keepSettings(at, shown, () => {
    kept += 1
    return Promise.resolve()
  })
  const server = createServer((request, response) => {
    if (!route(request, response)) response.writeHead(404).end()
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }
  const puts = (text: string, headers: IncomingHttpHeaders = {}) =>
    new Promise<{ status: number; says: string }>((done, fail) => {
      const asked = ask(
        {
          port,
          host: '127.0.0.1',
          path: '/kiosk.json',
          method: 'PUT',
          headers: { 'content-type': 'application/json', ...own, ...headers },
        },
        (answer) => {
          let says = ''
          answer.on('data', (part: Buffer) => (says += part.toString()))
          answer.on('end', () => done({ status: answer.statusCode ?? 0, says }))
        },
      )
      asked.once('error', fail)
      asked.end(text)
    })
  return { folder: at, puts, kept: () => kept }
}

test('the set-up page of this machine writes the settings', async () => {
  const { folder, puts, kept } = await aLauncher()
  const text = '{ "idle": 90, "languages": ["ru"], "start": "p1-1" }\n'
  expect(await puts(text)).toEqual({ status: 204, says: '' })
  expect(await readFile(join(folder, 'kiosk.json'), 'utf8')).toBe(text)
  expect(await readdir(folder)).toEqual(['kiosk.json'])
  expect(kept()).toBe(1)
})

test.each<[string, string, string]>([
  ['too short a time', '{ "idle": 5 }', 'idle: '],
  ['a place that is not here', '{ "start": "p9" }', 'start: nothing in this exhibition'],
  ['another language', '{ "languages": ["zh"] }', 'languages.0: '],
  ['half of it', '{ "idle": ', 'this is no JSON'],
  ['a list', '[]', 'kiosk'],
])('%s is named and not written', async (_, text, says) => {
  const { folder, puts, kept } = await aLauncher()
  const before = '{"idle":77}'
  await writeFile(join(folder, 'kiosk.json'), before)
  const answer = await puts(text)
  expect(answer.status).toBe(422)
  if (says !== 'kiosk') expect(answer.says).toContain(says)
  expect(await readFile(join(folder, 'kiosk.json'), 'utf8')).toBe(before)
  expect(kept()).toBe(0)
})

test.each<[string, IncomingHttpHeaders]>([
  ['a page of another site', { origin: 'https://example.org' }],
  ['a page of no site', { origin: 'null' }],
  [
    'another machine’s name',
    { host: 'kiosk.example.org:4173', origin: 'http://kiosk.example.org:4173' },
  ],
  ['a plain form', { 'content-type': 'text/plain' }],
])('%s may not', async (_, headers) => {
  const { folder, puts } = await aLauncher()
  expect((await puts('{ "idle": 90 }', headers)).status).toBe(403)
  expect(await readdir(folder)).toEqual([])
})

test('what is far too long is not read, and where one cannot write the page is told', async () => {
  const { puts } = await aLauncher()
  expect((await puts(`{ "start": "${'x'.repeat(200_000)}" }`)).status).toBe(413)
  const nowhere = await aLauncher('/proc/nowhere')
  expect((await nowhere.puts('{ "idle": 90 }')).status).toBe(507)
})
