import { describe, expect, test } from 'vitest'
import { createAnswer } from '../../src/offline/answer.ts'
import { holdOf, type Cargo } from '../../src/offline/cargo.ts'
import { stow } from '../../src/offline/stow.ts'
import { someCaches } from '../support/caches.ts'
import {
  aHost,
  away,
  cargoOf,
  first,
  origin,
  quayOf,
  second,
  type Files,
} from '../support/voyage.ts'

/** What a page gets without a network, of all that this version has. */
async function shownBy(caches: CacheStorage, cargo: Cargo): Promise<Files> {
  const answer = createAnswer(cargo, quayOf(caches, away), origin)
  const found = cargo.files.map(async ([path]) => {
    const response = await answer(new Request(origin + path))
    return [path, (await response?.text()) ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(found))
}

/** A device that holds the first version whole. */
async function aDevice() {
  const caches = someCaches()
  const old = await cargoOf('v1', first)
  await stow(old, quayOf(caches, aHost(first)), () => {})
  return { caches, old, next: await cargoOf('v2', second) }
}

test('a version comes whole, tells how far it is, and is shown without a network', async () => {
  const caches = someCaches()
  const cargo = await cargoOf('v1', first)
  const told: number[] = []
  await stow(cargo, quayOf(caches, aHost(first)), (part) => told.push(part))
  expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  expect(await shownBy(caches, cargo)).toEqual(first)
})

test('of a newer version only what is new is brought, and the old one stays', async () => {
  const { caches, old, next } = await aDevice()
  const host = aHost(second)
  await stow(next, quayOf(caches, host), () => {})
  expect(host.asked.toSorted()).toEqual(['/', '/assets/b2.js', '/data/hall.json'])
  expect(await shownBy(caches, next)).toEqual(second)
  expect(await shownBy(caches, old)).toEqual(first)
})

describe('broken off, the old version stays whole, and it goes on from there', () => {
  test.each([0, 1, 2])('after %i files', async (k) => {
    const { caches, old, next } = await aDevice()
    const host = aHost(second)
    const came = new Set<string>()
    host.fault = (path) => (came.size < k || came.has(path) ? void came.add(path) : 'gone')
    await expect(stow(next, quayOf(caches, host), () => {})).rejects.toThrow('Failed to fetch')
    expect(await shownBy(caches, old)).toEqual(first)
    const again = aHost(second)
    await stow(next, quayOf(caches, again), () => {})
    expect(again.asked).toHaveLength(3 - k)
    expect(await shownBy(caches, next)).toEqual(second)
  })
})

describe('what is not what was built is not kept', () => {
  const wrong: Record<string, () => Response | 'gone'> = {
    'a portal that answers everything': () => new Response('<h1>Log in</h1>'),
    'no such file': () => new Response('', { status: 404 }),
    'a fault of the server': () => new Response('', { status: 500 }),
    'half of the file': () => new Response('tw'),
    'a file of another version': () => new Response('one'),
    'nothing at all': () => new Response(''),
    'no network': () => 'gone',
  }
  for (const path of ['/', '/assets/b2.js', '/data/hall.json'])
    test.each(Object.keys(wrong))(`${path}: %s`, async (name) => {
      const { caches, old, next } = await aDevice()
      const host = aHost(second)
      host.fault = (asked) => (asked === path ? wrong[name]?.() : undefined)
      await expect(stow(next, quayOf(caches, host), () => {})).rejects.toThrow(/enfilade|Failed/)
      expect(host.asked.filter((each) => each === path)).toHaveLength(3)
      expect(await shownBy(caches, old)).toEqual(first)
      expect(caches.holds(holdOf(next))).not.toContain(path)
    })
})

test('a full disk keeps the old version whole', async () => {
  const { caches, old, next } = await aDevice()
  caches.full = true
  await expect(stow(next, quayOf(caches, aHost(second)), () => {})).rejects.toThrow('full')
  expect(await shownBy(caches, old)).toEqual(first)
})

test('what was lost from the cache is brought again, if it is still the same', async () => {
  const { caches, old } = await aDevice()
  const lose = async () => (await caches.open(holdOf(old))).delete('/assets/same.js')
  await lose()
  const request = () => new Request(`${origin}/assets/same.js`)
  const without = createAnswer(old, quayOf(caches, away), origin)
  await expect(without(request())).rejects.toThrow('no network')
  const stranger = createAnswer(old, quayOf(caches, aHost({ '/assets/same.js': 'x' })), origin)
  await expect(stranger(request())).rejects.toThrow('not the file that was built')
  const withHost = createAnswer(old, quayOf(caches, aHost(second)), origin)
  expect(await (await withHost(request()))?.text()).toBe('the same')
  expect(await shownBy(caches, old)).toEqual(first)
})

test('what a disk has spoilt is brought again, from another version or from the host', async () => {
  const { caches, old, next } = await aDevice()
  await stow(next, quayOf(caches, aHost(second)), () => {})
  const spoil = async (path: string) => {
    const hold = await caches.open(holdOf(old))
    const headers = (await hold.match(path))?.headers ?? {}
    await hold.put(path, new Response('spoilt', { headers }))
  }
  await spoil('/assets/same.js')
  await spoil('/assets/a1.js')
  const without = createAnswer(old, quayOf(caches, away), origin)
  const at = (path: string) => new Request(origin + path)
  expect(await (await without(at('/assets/same.js')))?.text()).toBe('the same')
  await expect(without(at('/assets/a1.js'))).rejects.toThrow('no network')
  const host = aHost(first)
  const answer = createAnswer(old, quayOf(caches, host), origin)
  for (const _ of [1, 2]) expect(await (await answer(at('/assets/a1.js')))?.text()).toBe('one')
  expect(host.asked).toEqual(['/assets/a1.js'])
  expect(await shownBy(caches, old)).toEqual(first)
})

test('only the hall is answered for, as it was asked for', async () => {
  const { caches, old } = await aDevice()
  const answer = createAnswer(old, quayOf(caches, away), origin)
  const at = (path: string, more: RequestInit = {}) => answer(new Request(origin + path, more))
  expect(at('/media/film.webm')).toBeUndefined()
  expect(at('/', { method: 'POST' })).toBeUndefined()
  expect(answer(new Request('https://elsewhere.example/assets/a1.js'))).toBeUndefined()
  expect(await (await at('/?lang=zh&at=p1'))?.text()).toBe(first['/'])
  expect(await (await at('/index.html'))?.text()).toBe(first['/'])
  expect(await (await at('/data/hall.json', { method: 'HEAD' }))?.text()).toBe('')
  const part = await at('/data/hall.json', { headers: { range: 'bytes=2-6' } })
  expect([part?.status, await part?.text(), part?.headers.get('content-range')]).toEqual([
    206,
    'rooms',
    'bytes 2-6/11',
  ])
})
