import { atMost } from '#kit'
import { hashHeader, holdOf, otherHolds, type Cargo, type Stowed } from './cargo.ts'
import { writeCargo } from './log.ts'

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
  const others = otherHolds(await caches.keys(), cargo.version)
  let stowed = 0
  const bring = async (file: Stowed) => {
    if (!(await isHeld(cargo, hold, file))) {
      const kept =
        (await keptBy(cargo, caches, others, file)) ?? (await sure(cargo, file, fetch, pause))
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
  await writeCargo(caches, cargo)
}

async function isHeld(cargo: Cargo, hold: Cache, file: Stowed): Promise<boolean> {
  const found = await hold.match(file[0])
  return found !== undefined && isSound(cargo, file, found)
}

/** Whether what is held is what was built, to its last byte; a disk may have spoilt it. */
export async function isSound(cargo: Cargo, file: Stowed, found: Response): Promise<boolean> {
  if (found.headers.get(hashHeader) !== file[1]) return false
  return found
    .arrayBuffer()
    .then((bytes) => isFile(cargo, file, bytes))
    .catch(() => false)
}

async function isFile(
  { entry }: Cargo,
  [path, hash]: Stowed,
  bytes: ArrayBuffer,
): Promise<boolean> {
  if (path === '/') return new TextDecoder().decode(bytes).includes(entry)
  return (await hashOf(bytes)) === hash
}

/** The same file as another version holds it, if one does and it is sound. */
export async function keptBy(
  cargo: Cargo,
  caches: CacheStorage,
  names: readonly string[],
  file: Stowed,
): Promise<Response | undefined> {
  for (const name of names) {
    const found = await (await caches.open(name)).match(file[0])
    if (found && (await isSound(cargo, file, found.clone()))) return found
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
export async function fetched(cargo: Cargo, file: Stowed, fetch: Quay['fetch']): Promise<Response> {
  const [path, hash] = file
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`enfilade: ${path} answered ${answer.status}`)
  const bytes = await answer.arrayBuffer()
  if (!(await isFile(cargo, file, bytes)))
    throw new Error(`enfilade: ${path} is not the file that was built`)
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
