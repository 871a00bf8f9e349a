import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bringLarge } from '../../../src/exhibits/model/bringLarge.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const never = new AbortController().signal
const part = new Uint8Array(1000).fill(7)

/** A host that sends a part every so many seconds, so many of them, and then falls silent or ends. */
function sends(parts: number, seconds: number, ends: boolean): void {
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      start: (line) => {
        signal.addEventListener('abort', () => line.error(signal.reason))
        const drip = setInterval(() => {
          if (sent < parts) line.enqueue(part)
          else if (ends) line.close()
          if (sent >= parts) clearInterval(drip)
          sent += 1
        }, seconds * 1000)
      },
    })
    return Promise.resolve(new Response(body, { headers: { 'Content-Length': '5000' } }))
  })
}

test('what comes slowly is waited for, for as long as it comes', async () => {
  sends(5, 10, true)
  const coming = bringLarge('/model.glb', () => undefined, never)
  await vi.advanceTimersByTimeAsync(61_000)
  expect(await coming).toHaveLength(5000)
})

test('what falls silent on the way keeps nobody longer than fifteen seconds', async () => {
  sends(2, 10, false)
  let says: unknown
  bringLarge('/model.glb', () => undefined, never).catch((fault: unknown) => (says = fault))
  await vi.advanceTimersByTimeAsync(34_000)
  expect(says).toBeUndefined()
  await vi.advanceTimersByTimeAsync(2000)
  expect(String(says)).toMatch(/nothing more of it came/)
})

test('what is refused by its head is not read, and who goes is not waited for', async () => {
  sends(5, 10, true)
  const heavy = bringLarge('/model.glb', (answer) => answer.headers.get('Content-Length'), never)
  await vi.advanceTimersByTimeAsync(0)
  expect(await heavy).toBe('5000')
  const ending = new AbortController()
  const left = bringLarge('/model.glb', () => undefined, ending.signal)
  ending.abort()
  await expect(left).rejects.toThrow(/abort/i)
})
