import { expect, test } from 'vitest'
import { holdOf, type Cargo } from '../../src/offline/cargo.ts'
import { createHarbour } from '../../src/offline/harbour.ts'
import { someCaches } from '../support/caches.ts'
import { aHost, cargoOf, first, origin, second, type Files } from '../support/voyage.ts'

const { '/assets/b2.js': _, ...stays } = second
const third: Files = { ...stays, '/': '<script src="/assets/a9.js">', '/assets/a9.js': 'three' }

/** A browser that has a disk, and workers that it ends and starts again at will. */
async function aBrowser() {
  const caches = someCaches()
  const versions = {
    v1: await cargoOf('v1', first),
    v2: await cargoOf('v2', second),
    v3: await cargoOf('v3', third),
  }
  const files: Record<string, Files> = { v1: first, v2: second, v3: third }
  const worker = (version: keyof typeof versions) => {
    const host = aHost(files[version] ?? {})
    const quay = { caches, fetch: host.fetch, pause: () => Promise.resolve() }
    const gone = () => Promise.reject(new TypeError('no network'))
    return { ...createHarbour(versions[version], quay, origin, gone), host }
  }
  /** The worker of this version brings it and shows it from now on. */
  const comes = async (version: keyof typeof versions) => {
    const harbour = worker(version)
    await harbour.install(() => {})
    return { ...harbour, first: await harbour.takeOver() }
  }
  const holds = ({ version }: Cargo) => caches.holds(holdOf({ version })).length > 0
  const held = () =>
    Object.values(versions)
      .filter(holds)
      .map(({ version }) => version)
  return { caches, versions, worker, comes, held }
}
type Browser = Awaited<ReturnType<typeof aBrowser>>

/** The hall that a page gets, by a worker that has just been started. */
async function shown({ worker }: Browser, version: 'v1' | 'v2' | 'v3'): Promise<string> {
  const answer = await worker(version).answer(new Request(`${origin}/?at=p1`))
  return (await answer?.text()) ?? ''
}
const entryOf = ({ versions }: Browser, version: 'v1' | 'v2' | 'v3') => versions[version].entry

test('pages are claimed only where there was nothing before', async () => {
  const browser = await aBrowser()
  expect((await browser.comes('v1')).first).toBe(true)
  expect((await browser.comes('v2')).first).toBe(false)
})

test('the version before stays whole until the new one has stood once', async () => {
  const browser = await aBrowser()
  await (await browser.comes('v1')).stands(entryOf(browser, 'v1'))
  const next = await browser.comes('v2')
  expect(browser.held()).toEqual(['v1', 'v2'])
  expect(await shown(browser, 'v2')).toBe(second['/'])
  // A page of the old version, still open in another window, proves nothing.
  await next.stands(entryOf(browser, 'v1'))
  expect(browser.held()).toEqual(['v1', 'v2'])
  await next.stands(entryOf(browser, 'v2'))
  expect(browser.held()).toEqual(['v2'])
})

test('a page of the version before gets what only that one has, until it is loaded anew', async () => {
  const browser = await aBrowser()
  await browser.comes('v1')
  await browser.comes('v2')
  const asked = (path: string) =>
    browser.worker('v2').answer(new Request(origin + path)) ?? Promise.reject(new Error(path))
  expect(await (await asked('/assets/a1.js')).text()).toBe('one')
  await expect(asked('/assets/none.js')).rejects.toThrow('no network')
})

test('a hall that stands leaves alone what is on its way', async () => {
  const browser = await aBrowser()
  const now = await browser.comes('v1')
  await browser.worker('v2').install(() => {})
  await now.stands(entryOf(browser, 'v1'))
  expect(browser.held()).toEqual(['v1', 'v2'])
})

test('one that fails twice gives way to the one before, with all of its files', async () => {
  const browser = await aBrowser()
  await (await browser.comes('v1')).stands(entryOf(browser, 'v1'))
  await (await browser.comes('v2')).fails()
  expect(await shown(browser, 'v2')).toBe(second['/'])
  await browser.worker('v2').fails()
  expect(await shown(browser, 'v2')).toBe(first['/'])
  const chunk = browser.worker('v2').answer(new Request(`${origin}/assets/a1.js`))
  expect(await (await chunk)?.text()).toBe('one')
  // Nor do further failures bring the bad one back, nor a page of the old one prove it.
  await browser.worker('v2').fails()
  await browser.worker('v2').stands(entryOf(browser, 'v1'))
  expect(await shown(browser, 'v2')).toBe(first['/'])
  expect(browser.held()).toEqual(['v1', 'v2'])
})

test('one that hangs twice does too, but not one that the visitor left', async () => {
  const browser = await aBrowser()
  await browser.comes('v1')
  await browser.comes('v2')
  const there = (is: boolean) => () => Promise.resolve(is)
  for (const _ of [1, 2, 3]) await browser.worker('v2').given(there(false))
  expect(await shown(browser, 'v2')).toBe(second['/'])
  for (const _ of [1, 2]) await browser.worker('v2').given(there(true))
  expect(await shown(browser, 'v2')).toBe(first['/'])
})

test('one that has stood once is never taken back', async () => {
  const browser = await aBrowser()
  await browser.comes('v1')
  await (await browser.comes('v2')).stands(entryOf(browser, 'v2'))
  for (const _ of [1, 2, 3]) await browser.worker('v2').fails()
  expect(await shown(browser, 'v2')).toBe(second['/'])
})

test('after a bad version the next one gets its own chance, with the good one behind it', async () => {
  const browser = await aBrowser()
  await (await browser.comes('v1')).stands(entryOf(browser, 'v1'))
  const bad = await browser.comes('v2')
  for (const _ of [1, 2]) await bad.fails()
  const next = await browser.comes('v3')
  expect(browser.held()).toEqual(['v1', 'v3'])
  expect(await shown(browser, 'v3')).toBe(third['/'])
  for (const _ of [1, 2]) await next.fails()
  expect(await shown(browser, 'v3')).toBe(first['/'])
})

test('a first version that fails has nothing to give way to, and goes on trying', async () => {
  const browser = await aBrowser()
  const only = await browser.comes('v1')
  for (const _ of [1, 2, 3]) await only.fails()
  expect(await shown(browser, 'v1')).toBe(first['/'])
})

test('what is lost or spoilt is mended, and nothing else is asked for', async () => {
  const browser = await aBrowser()
  await browser.comes('v1')
  const hold = await browser.caches.open(holdOf(browser.versions.v1))
  await hold.delete('/catalogue/en/')
  const { headers } = (await hold.match('/data/hall.json')) ?? new Response()
  await hold.put('/data/hall.json', new Response('{"rooms"', { headers }))
  const { mend, host } = browser.worker('v1')
  await mend()
  expect(host.asked.toSorted()).toEqual(['/catalogue/en/', '/data/hall.json'])
  expect(await (await hold.match('/data/hall.json'))?.text()).toBe(first['/data/hall.json'])
})
