import { afterEach, expect, test, vi } from 'vitest'
import { bring } from '#kit'

afterEach(() => vi.unstubAllGlobals())

/** A host that gives these answers, one after the other, and then nothing more. */
function answers(...given: (Response | 'reset' | 'stalls')[]) {
  const asked: (RequestCache | undefined)[] = []
  const fetch = (_: string, { cache, signal }: RequestInit) => {
    const next = given[asked.length]
    asked.push(cache)
    if (next instanceof Response) return Promise.resolve(next)
    if (next !== 'stalls') return Promise.reject(new TypeError('Failed to fetch'))
    return new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason)))
  }
  vi.stubGlobal('fetch', fetch)
  return asked
}
const json = (answer: Response) => answer.json() as Promise<unknown>

test('what comes at the third time is there, and was not taken from what had come broken', async () => {
  const asked = answers(
    new Response('{"a":', {}),
    new Response('', { status: 500 }),
    new Response('1'),
  )
  expect(await bring('/a.json', json)).toBe(1)
  expect(asked).toEqual(['default', 'reload', 'reload'])
})

test('what does not come is asked for three times, and then it is said', async () => {
  const asked = answers('reset', 'reset', new Response('', { status: 404 }))
  await expect(bring('/a.json', json)).rejects.toThrow('/a.json answered 404')
  expect(asked).toHaveLength(3)
})

test('what stalls is waited for no longer than asked, all in all', async () => {
  const asked = answers('reset', 'stalls')
  await expect(bring('/a.json', json, 500)).rejects.toThrow(/timeout/)
  expect(asked).toHaveLength(2)
})

test('who no longer wants it gets nothing more', async () => {
  const off = new AbortController()
  const asked = answers('stalls')
  const coming = bring('/a.json', json, 10_000, off.signal)
  off.abort(new Error('gone'))
  await expect(coming).rejects.toThrow('gone')
  expect(asked).toHaveLength(1)
})
