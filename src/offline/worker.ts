import { createAnswer } from './answer.ts'
import { otherHolds, type Cargo } from './cargo.ts'
import { stow, type Quay } from './stow.ts'
import { takeOver, type FromWorker } from './words.ts'

/** The build writes it before this script. */
declare const cargo: Cargo

// The compiler's library of pages does not know what a service worker has; this is what is used.
type Late = { waitUntil: (done: Promise<unknown>) => void }
type Scope = {
  clients: {
    claim: () => Promise<void>
    matchAll: (of: {
      includeUncontrolled: boolean
    }) => Promise<readonly { postMessage: (told: FromWorker) => void }[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: (<Kind extends 'install' | 'activate'>(
    kind: Kind,
    listen: (event: Late) => void,
  ) => void) &
    ((
      kind: 'fetch',
      listen: (event: {
        request: Request
        respondWith: (answer: Promise<Response>) => void
      }) => void,
    ) => void) &
    ((kind: 'message', listen: (event: { data: unknown }) => void) => void)
}
const scope = globalThis as unknown as Scope

const quay: Quay = {
  caches,
  // Past the browser's own memory, which may hold a file of another version; and nowhere else.
  fetch: (path) => fetch(path, { cache: 'no-cache', redirect: 'error' }),
  pause: (ms) => new Promise((done) => void setTimeout(done, ms)),
}
const answer = createAnswer(cargo, quay, location.origin)

/** Tells every page, also those that opened before there was a worker. */
async function tell(told: FromWorker): Promise<void> {
  for (const page of await scope.clients.matchAll({ includeUncontrolled: true }))
    page.postMessage(told)
}

scope.addEventListener('install', (event) => {
  let told = 0
  event.waitUntil(
    stow(cargo, quay, (part) => {
      if (part < 1 && part - told < 0.01) return
      told = part
      void tell({ version: cargo.version, part })
    }),
  )
})

/** Whole by now, so what was before it may go; pages are only claimed where there was nothing. */
async function begin(): Promise<void> {
  const others = otherHolds(await caches.keys(), cargo)
  await Promise.all(others.map((name) => caches.delete(name)))
  if (others.length === 0) await scope.clients.claim()
}
scope.addEventListener('activate', (event) => event.waitUntil(begin()))

scope.addEventListener('fetch', (event) => {
  const answered = answer(event.request)
  if (answered) event.respondWith(answered)
})

scope.addEventListener('message', ({ data }) => {
  if (data === takeOver) void scope.skipWaiting()
})
