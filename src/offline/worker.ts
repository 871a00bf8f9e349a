import type { Cargo } from './cargo.ts'
import { createHarbour } from './harbour.ts'
import type { Quay } from './stow.ts'
import { fails, isStanding, mend, takeOver, type FromWorker } from './words.ts'

/** The build writes it before this script. */
declare const cargo: Cargo

// The compiler's library of pages does not know what a service worker has; this is what is used.
type Late = { waitUntil: (done: Promise<unknown>) => void }
type Scope = {
  clients: {
    claim: () => Promise<void>
    get: (id: string) => Promise<unknown>
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
      listen: (
        event: Late & {
          request: Request
          resultingClientId: string
          respondWith: (answer: Promise<Response>) => void
        },
      ) => void,
    ) => void) &
    ((kind: 'message', listen: (event: Late & { data: unknown }) => void) => void)
}
const scope = globalThis as unknown as Scope

const quay: Quay = {
  caches,
  // Past the browser's own memory, which may hold a file of another version; and nowhere else.
  fetch: (path) => fetch(path, { cache: 'no-cache', redirect: 'error' }),
  pause: (ms) => new Promise((done) => void setTimeout(done, ms)),
}
const harbour = createHarbour(cargo, quay, location.origin, (request) => fetch(request))

/** Tells every page, also those that opened before there was a worker. */
async function tell(told: FromWorker): Promise<void> {
  for (const page of await scope.clients.matchAll({ includeUncontrolled: true }))
    page.postMessage(told)
}

scope.addEventListener('install', (event) => {
  let told = 0
  event.waitUntil(
    harbour.install((part) => {
      if (part < 1 && part - told < 0.01) return
      told = part
      void tell({ version: cargo.version, part })
    }),
  )
})

/** Pages are only claimed where there was nothing before. */
const begin = async () => {
  if (await harbour.takeOver()) await scope.clients.claim()
}
scope.addEventListener('activate', (event) => event.waitUntil(begin()))

scope.addEventListener('fetch', (event) => {
  const answered = harbour.answer(event.request)
  if (!answered) return
  event.respondWith(answered)
  const { mode, url } = event.request
  if (mode !== 'navigate' || new URL(url).pathname !== '/') return
  const isThere = async () => (await scope.clients.get(event.resultingClientId)) !== undefined
  event.waitUntil(harbour.given(isThere))
})

scope.addEventListener('message', (event) => {
  const { data } = event
  if (data === takeOver) void scope.skipWaiting()
  if (data === fails) event.waitUntil(harbour.fails())
  // What the host does not have any more can only come with the next version.
  if (data === mend) event.waitUntil(harbour.mend().catch(() => {}))
  if (isStanding(data)) event.waitUntil(harbour.stands(data.stands))
})
