import { bring } from '#kit'

/** The most bytes that a whole exhibition may have, and how long one waits for it, milliseconds. */
const [largest, longest] = [20_000_000, 10_000]

/** A JSON file of the hall's own. Rejects when it does not come. */
export const fetchJson = (path: string): Promise<unknown> =>
  bring(path, (answer) => answer.json() as Promise<unknown>)

/** What a stranger's file says, or why it is not read. */
export type Brought = { written: unknown } | { says: string; fix: string }

/**
 * Brings a JSON file that anybody may have written, from this host: no further than where it was
 * asked for, no more than 20 MB of it, no longer than 10 s. Never rejects.
 */
export async function bringJson(address: string, patience = longest): Promise<Brought> {
  const late = AbortSignal.timeout(patience)
  try {
    // An address here must not lead elsewhere.
    const answer = await fetch(address, { redirect: 'error', credentials: 'omit', signal: late })
    if (!answer.ok)
      return { says: `the host answered ${answer.status}`, fix: 'correct the address' }
    const bytes = await atMost(answer, largest)
    if (!bytes)
      return { says: `it has more than ${largest / 1e6} MB`, fix: 'make two exhibitions of it' }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { written: JSON.parse(text) as unknown }
  } catch (fault) {
    if (late.aborted)
      return { says: `it did not come within ${patience / 1000} s`, fix: 'try again later' }
    if (fault instanceof SyntaxError || fault instanceof RangeError)
      return {
        says: 'it is no file of JSON',
        fix: 'make one: npm run exhibition -- build <folder> <out> writes data/exhibition.json',
      }
    if (fault instanceof TypeError)
      return { says: 'it did not come, or leads elsewhere', fix: 'give its own address here' }
    return { says: `it could not be read: ${String(fault)}`, fix: 'correct the address' }
  }
}

/** The bytes of an answer; nothing if there are more, and then the rest is not waited for. */
async function atMost(answer: Response, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = answer.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
