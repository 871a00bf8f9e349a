import { createAnswer } from './answer.ts'
import { holdOf, otherHolds, pathIn, type Cargo } from './cargo.ts'
import { isBack, readCargo, readLog, takenOver, writeLog, type Log } from './log.ts'
import { stow, type Quay } from './stow.ts'

/** A page that has been given, and did not say within so long that its hall stands, milliseconds. */
const slowest = 60_000

/** What a worker does for the hall, without the worker. */
export type Harbour = {
  /** Brings this version whole; tells how much of it is there, 0 to 1. */
  install: (tell: (part: number) => void) => Promise<void>
  /** Lets this version show the hall from now on; true where there was none before. */
  takeOver: () => Promise<boolean>
  /** Answers a page; nothing for what is none of the hall's. */
  answer: (request: Request) => Promise<Response> | undefined
  /** A page was given to this client: whether its hall stands is waited for. */
  given: (isThere: () => Promise<boolean>) => Promise<void>
  /** A page with this script says that its hall stands. */
  stands: (entry: string) => Promise<void>
  /** A page says that its hall could not open. */
  fails: () => Promise<void>
  /** Looks through all that is held, and brings anew what is lost or spoilt. */
  mend: () => Promise<void>
}

/** Folders in which the version before may have files that this one has not. */
const own = /^\/(assets|data|baked|catalogue|basis|xr-profiles)\//

/**
 * Keeps versions of the hall: the newest shows it; the one before stays whole until the newest has
 * stood once, and takes its place again if that fails twice to open. `pass` asks the host.
 */
export function createHarbour(
  cargo: Cargo,
  quay: Quay,
  origin: string,
  pass: (request: Request) => Promise<Response>,
): Harbour {
  const { caches } = quay
  let log: Log | undefined
  let shown = cargo
  let answer = createAnswer(cargo, quay, origin)

  const follow = async () => {
    const before = log && isBack(log) && log.kept ? await readCargo(caches, log.kept) : undefined
    const next = before ?? cargo
    if (next.version === shown.version) return
    shown = next
    answer = createAnswer(next, quay, origin)
  }
  const known = readLog(caches).then((read) => {
    log = read
    return follow()
  })
  const write = async (next: Log) => {
    log = next
    await writeLog(caches, next)
    await follow()
  }
  /** What only the version before has: a page of it asks for its own until it is loaded anew. */
  const before = async ({ url }: Request) => {
    if (log?.kept === undefined) return undefined
    const hold = await caches.open(holdOf({ version: log.kept }))
    return hold.match(new URL(url).pathname)
  }
  const paths = new Set(cargo.files.map(([path]) => path))
  const isOurs = (request: Request) => {
    const { pathname, origin: from } = new URL(request.url)
    if (from !== origin || !/^(GET|HEAD)$/.test(request.method)) return false
    return pathIn(paths, pathname) !== undefined || own.test(pathname)
  }
  const fail = async (version: string) => {
    await known
    if (log?.now === version && !log.proven && shown.version === version)
      await write({ ...log, failures: log.failures + 1 })
  }
  return {
    install: (tell) => stow(cargo, quay, tell),
    takeOver: async () => {
      await known
      const next = takenOver(log, cargo.version)
      await write(next)
      const held = await caches.keys()
      const others = otherHolds(held, cargo.version, next.kept)
      await Promise.all(others.map((name) => caches.delete(name)))
      return otherHolds(held, cargo.version).length === 0
    },
    answer: (request) => {
      if (!isOurs(request)) return undefined
      return known.then(async () => (await (answer(request) ?? before(request))) ?? pass(request))
    },
    given: async (isThere) => {
      await known
      const { version } = shown
      if (!log || log.proven || log.now !== version) return
      await quay.pause(slowest)
      // Whoever went away in the meantime has told nothing.
      if (!log.proven && (await isThere())) await fail(version)
    },
    stands: async (entry) => {
      await known
      if (!log || log.proven || entry !== cargo.entry || shown !== cargo) return
      const { now, kept } = log
      await write({ now, proven: true, failures: 0 })
      // Only that one: a newer one may be on its way.
      if (kept !== undefined) await caches.delete(holdOf({ version: kept }))
    },
    fails: () => fail(cargo.version),
    mend: async () => {
      await known
      await stow(shown, quay, () => {})
    },
  }
}
