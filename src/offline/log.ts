import { holdOf, isCargo, type Cargo } from './cargo.ts'

/** What a device remembers of the versions it has: it outlives workers, which the browser ends at will. */
export type Log = {
  /** The version that shows the hall, unless it has proved bad. */
  now: string
  /** The one before, held whole until this one has proved itself. */
  kept?: string
  proven: boolean
  /** How often it has failed to open. */
  failures: number
}

/** A hall that fails so often in a row gives way to the version before. */
const patience = 2

/** Beside the versions' own caches, and none of them. */
const [shelf, page] = ['enfilade-log', '/log']

export async function readLog(caches: CacheStorage): Promise<Log | undefined> {
  const found = await (await caches.open(shelf)).match(page)
  // Only this file writes it.
  return found ? ((await found.json()) as Log) : undefined
}

export async function writeLog(caches: CacheStorage, log: Log): Promise<void> {
  await (await caches.open(shelf)).put(page, new Response(JSON.stringify(log)))
}

/** Whether the version before shows the hall, because this one has proved bad. */
export const isBack = ({ proven, failures, kept }: Log): boolean =>
  !proven && failures >= patience && kept !== undefined

/** What a device remembers once another version takes over. */
export function takenOver(log: Log | undefined, version: string): Log {
  if (log?.now === version) return log
  // What never proved itself is nothing to fall back on, if there is something better.
  const kept = log && (log.proven ? log.now : (log.kept ?? log.now))
  return { now: version, ...(kept !== undefined && { kept }), proven: false, failures: 0 }
}

/** With every version lies the list of its files, so that a later worker can show it. */
const list = '/cargo'

export async function writeCargo(caches: CacheStorage, cargo: Cargo): Promise<void> {
  await (await caches.open(holdOf(cargo))).put(list, new Response(JSON.stringify(cargo)))
}

export async function readCargo(caches: CacheStorage, version: string): Promise<Cargo | undefined> {
  const found = await (await caches.open(holdOf({ version }))).match(list)
  const written: unknown = await found?.json().catch(() => undefined)
  return isCargo(written) ? written : undefined
}
