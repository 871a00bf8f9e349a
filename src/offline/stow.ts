import { atMost } from '#kit'
import { hashHeader, holdOf, otherHolds, type Cargo, type Stowed } from './cargo.ts'

/** What stowing needs of the browser. */
export type Quay = {
  caches: CacheStorage
  fetch: (path: string) => Promise<Response>
  /** Milliseconds to wait before a file is asked for again. */
  pause: (ms: number) => Promise<void>
}

/** So many files are on their way at a time, and each is asked for so often. */
const [hands, tries] = [6, 3]

/**
 * Brings a whole version of the hall into its own cache, and tells how much of it is there (0 to 1).
 * What an older version has is taken over; what does not come, or is not what was built, fails the
 * whole, and nothing that was there before has been touched. One that was broken off goes on.
 */
export async function stow(
  cargo: Cargo,
  { caches, fetch, pause }: Quay,
  tell: (part: number) => void,
): Promise<void> {
  const hold = await caches.open(holdOf(cargo))
  const others = otherHolds(await caches.keys(), cargo)
  let stowed = 0
  const bring = async (file: Stowed) => {
    if (!(await isHeld(hold, file))) {
      const kept = (await keptBy(caches, others, file)) ?? (await sure(cargo, file, fetch, pause))
      await hold.put(file[0], kept)
    }
    stowed += 1
    tell(stowed / cargo.files.length)
  }
  const limited = atMost(hands)
  let broken = false
  const brought = await Promise.allSettled(
    cargo.files.map((file) =>
      limited(async () => {
        // One that fails fails all: nothing more is asked for.
        if (broken) return
        await bring(file).catch((fault: unknown) => {
          broken = true
          throw fault
        })
      }),
    ),
  )
  const failed = brought.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}

async function isHeld(hold: Cache, [path, hash]: Stowed): Promise<boolean> {
  return (await hold.match(path))?.headers.get(hashHeader) === hash
}

async function keptBy(
  caches: CacheStorage,
  names: readonly string[],
  [path, hash]: Stowed,
): Promise<Response | undefined> {
  for (const name of names) {
    const found = await (await caches.open(name)).match(path)
    if (found?.headers.get(hashHeader) === hash) return found
  }
  return undefined
}

async function sure(
  cargo: Cargo,
  file: Stowed,
  fetch: Quay['fetch'],
  pause: Quay['pause'],
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetched(cargo, file, fetch)
    } catch (fault) {
      if (attempt === tries) throw fault
      await pause(500 * 4 ** attempt)
    }
  }
}

/** A file from the host, ready to be held. Throws if it is not the one that was built. */
export async function fetched(
  { entry }: Cargo,
  [path, hash]: Stowed,
  fetch: Quay['fetch'],
): Promise<Response> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`enfilade: ${path} answered ${answer.status}`)
  const bytes = await answer.arrayBuffer()
  const isTrue =
    path === '/' ? new TextDecoder().decode(bytes).includes(entry) : (await hashOf(bytes)) === hash
  if (!isTrue) throw new Error(`enfilade: ${path} is not the file that was built`)
  const headers = new Headers(answer.headers)
  // They were of the way here: what is held is not packed.
  for (const name of ['content-encoding', 'content-length', 'date', 'vary']) headers.delete(name)
  headers.set(hashHeader, hash)
  return new Response(bytes, { headers })
}

export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
