import { readExhibition } from '#exhibition/read'
import { schemas } from '#exhibits/schemas'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bringJson } from '../../src/reception/fetchJson.ts'

/** The address of a host that answers so. */
async function aHost(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/exhibition.json`
}

describe('a file that anybody may have written', () => {
  test('comes as it is', async () => {
    const address = await aHost((_, response) => response.end('{"version":1}'))
    expect(await bringJson(address)).toEqual({ written: { version: 1 } })
  })

  test.each<[string, RequestListener, RegExp]>([
    ['is not there', (_, response) => response.writeHead(404).end(), /answered 404/],
    ['is no JSON', (_, response) => response.end('version: 1'), /no file of JSON/],
    ['is no text', (_, response) => response.end(Buffer.of(0xc3, 0x28)), /did not come|no file of JSON/],
    ['leads elsewhere', (_, response) => response.writeHead(302, { Location: 'http://example.org/' }).end(), /leads elsewhere/],
    ['breaks off', (_, response) => { response.writeHead(200, { 'Content-Length': 100 }); response.write('{'); setTimeout(() => response.destroy(), 20) }, /did not come/],
  ])('that %s is a problem', async (_, answer, says) => {
    const brought = await bringJson(await aHost(answer))
    expect(brought).toMatchObject({ says: expect.stringMatching(says), fix: expect.any(String) })
  }) // prettier-ignore

  test('that never ends is not read to its end', async () => {
    let sent = 0
    const address = await aHost((_, response) => {
      const more = () => {
        while (!response.destroyed && sent < 500e6 && response.write(' '.repeat(1e6))) sent += 1e6
        if (!response.destroyed && sent < 500e6) response.once('drain', more)
      }
      more()
    })
    expect(await bringJson(address)).toMatchObject({ says: 'it has more than 20 MB' })
    expect(sent).toBeLessThan(100e6)
  })

  test('that does not come is not waited for', async () => {
    const address = await aHost((_, response) => response.write('{'))
    expect(await bringJson(address, 200)).toMatchObject({ says: 'it did not come within 0.2 s' })
  })
})

describe('an exhibition of JSON', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  test.each([
    ['a hundred thousand lists in each other', deep(100_000)],
    ['the same as a title', `{"version":1,"title":${deep(100_000)},"rooms":[${deep(1000)}]}`],
    ['a title of 15 MB', `{"version":1,"id":"a","title":"${'x'.repeat(15e6)}"}`],
    ['four million numbers', `[${'1,'.repeat(4e6)}1]`],
    ['a million rooms', `{"version":1,"rooms":[${'{},'.repeat(1e6)}{}]}`],
    ['keys of the machine', '{"__proto__":{"a":1},"constructor":{"prototype":{"b":1}},"rooms":[{"__proto__":[]}]}'],
  ])('that is %s is refused with words', (_, text) => {
    const { exhibition, problems } = readExhibition(JSON.parse(text), schemas)
    expect(exhibition).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThan(1100)
    for (const { at, fix } of problems) expect(fix, at).toBeTruthy()
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('a')
  }) // prettier-ignore

  test('that holds itself is refused with words', () => {
    const round: Record<string, unknown> = { version: 1 }
    round['rooms'] = [round, round]
    round['title'] = round
    expect(readExhibition(round, schemas).problems.length).toBeGreaterThan(0)
  })
})
