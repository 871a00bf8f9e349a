import { holdOf, otherHolds, pathIn, type Cargo } from './cargo.ts'
import { fetched, isSound, keptBy, type Quay } from './stow.ts'

/**
 * Answers requests of pages from what is held, so that a page and all that it asks for later are of
 * one version. Gives nothing for what is none of the hall's files. What has been lost from the cache,
 * or spoilt there, is brought again, if another version or the host still has it.
 */
export function createAnswer(
  cargo: Cargo,
  { caches, fetch }: Pick<Quay, 'caches' | 'fetch'>,
  origin: string,
): (request: Request) => Promise<Response> | undefined {
  const hashes = new Map(cargo.files)
  const paths = new Set(hashes.keys())

  /** What has been looked through in this worker's life, which is short. */
  const sound = new Set<string>()

  const held = async (path: string): Promise<Response> => {
    const hold = await caches.open(holdOf(cargo))
    const found = await hold.match(path)
    const file = [path, hashes.get(path) ?? ''] as const
    if (found && (sound.has(path) || (await isSound(cargo, file, found.clone())))) {
      sound.add(path)
      return found
    }
    const others = otherHolds(await caches.keys(), cargo.version)
    const mended =
      (await keptBy(cargo, caches, others, file)) ?? (await fetched(cargo, file, fetch))
    await hold.put(path, mended.clone())
    return mended
  }
  return (request) => {
    const url = new URL(request.url)
    if (url.origin !== origin || !/^(GET|HEAD)$/.test(request.method)) return undefined
    const path = pathIn(paths, url.pathname)
    if (path === undefined) return undefined
    // Links in a page lead on from its folder.
    if (path.endsWith('/') && !url.pathname.endsWith('/') && path !== '/')
      return Promise.resolve(Response.redirect(path + url.search, 308))
    return held(path).then((found) => shaped(found, request))
  }
}

/** The answer as it was asked for: without its body, or a part of it (players ask for parts). */
async function shaped(found: Response, request: Request): Promise<Response> {
  const { headers } = found
  if (request.method === 'HEAD') return new Response(null, { headers })
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? []
  if (first === undefined) return found
  const whole = await found.blob()
  const from = Number(first)
  const to = last ? Math.min(Number(last), whole.size - 1) : whole.size - 1
  const part = new Headers(headers)
  part.set('Content-Range', `bytes ${from}-${to}/${whole.size}`)
  return new Response(whole.slice(from, to + 1), { status: 206, headers: part })
}
