import type { Clock } from '#kit'
import { createDevice, feedbackCsv, type Keeping } from '#visit'
import type { StoreApi } from 'zustand/vanilla'
import type { KioskState, Staff } from '../screen.ts'
import type { Session } from '../session.ts'
import { createKnock } from './corner.ts'
import { heldMemory } from './health.ts'
import type { Pace } from './pace.ts'
import { createPin } from './pin.ts'
import { saveFile } from './saveFile.ts'
import { createVisitCounts } from './visitCounts.ts'

type Backstage = {
  view: HTMLCanvasElement
  clock: Clock
  session: Session
  state: StoreApi<KioskState>
  /** What keeps the hall on the device, once it does. */
  offline: () => { ready: boolean; waits: boolean; takeOver: () => void } | undefined
  /** How long the picture needs. */
  pace: Pick<Pace, 'now'>
  /** The exhibition whose visitors leave something, by its id. */
  exhibition: string
  /** The day by the clock of the house, `2026-11-25`. */
  today: () => string
  /** Whether this page was opened to choose the PIN. */
  sets: boolean
  signal: AbortSignal
}

/**
 * The staff's corner: five touches at the upper end corner open the pad, the PIN of this device the
 * corner behind it. Without a PIN (or without https, which has no way to keep one) there is none.
 */
export function openStaff(backstage: Backstage): Staff {
  const { view, clock, session, state, offline, pace, exhibition, today, sets, signal } = backstage
  const began = clock.now()
  const memory = deviceMemory()
  const pin = createPin(memory, clock)
  const counts = createVisitCounts(memory, today)
  let [losses, limited] = [0, true]
  // Opened anew each time: an exhibit has written into it since.
  const device = () => createDevice(exhibition, memory)
  const save = (kind: string, table: string): string => {
    const file = `${kind}-${today()}.csv`
    saveFile(file, table)
    return file
  }
  session.store.subscribe((now, was) => {
    if (was.phase === 'away' && now.phase !== 'away') counts.add()
    // Whoever leaves the corner open leaves it to nobody.
    if (now.phase === 'away') state.setState({ staff: 'closed' })
  })
  view.addEventListener('webglcontextlost', () => (losses += 1), { signal })
  const knock = createKnock(clock)
  const listen = ({ clientX, clientY, isTrusted }: PointerEvent) => {
    if (!isTrusted || !knock(clientX, clientY, window.innerWidth)) return
    if (pin.isSet() && state.getState().staff === 'closed') state.setState({ staff: 'pad' })
  }
  window.addEventListener('pointerdown', listen, { capture: true, signal })
  if (sets && globalThis.isSecureContext) state.setState({ staff: 'sets' })
  return {
    pin,
    open: () => state.setState({ staff: 'open' }),
    close: () => state.setState({ staff: 'closed' }),
    restart: () => location.reload(),
    update: () => offline()?.takeOver(),
    feedback: {
      count: () => device().store.getState().feedback.length,
      save: () => save('feedback', feedbackCsv(device().store.getState().feedback)),
      clear: () => device().clear('forms'),
    },
    saveVisits: () => save('visits', counts.csv()),
    isLimited: () => limited,
    limit: (on) => {
      limited = on
      session.limit(on)
    },
    health: () => {
      const { version, frame, problems } = globalThis.hall.inspect()
      const kept = offline()
      return {
        version,
        visits: counts.now(),
        losses,
        problems,
        runs: (clock.now() - began) / 1000,
        memory: heldMemory(),
        pace: pace.now(),
        calls: frame.calls,
        triangles: frame.triangles,
        whole: kept?.ready ?? false,
        waits: kept?.waits ?? false,
      }
    },
  }
}

/** The device's own memory; where the browser refuses it there is no PIN, and so no corner. */
function deviceMemory(): Keeping {
  try {
    return window.localStorage
  } catch {
    return { getItem: () => null, setItem: () => {} }
  }
}
