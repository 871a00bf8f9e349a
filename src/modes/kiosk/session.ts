import type { Clock } from '#kit'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Nobody is there; somebody is; somebody was, and is asked whether they still are. */
export type Phase = 'away' | 'here' | 'asked'

export type Session = {
  /** `until` is when the question has waited long enough, on the clock. */
  store: StoreApi<{ phase: Phase; until?: number }>
  /** Somebody did something. True if that was all it did: it woke the hall, or answered the question. */
  stir: () => boolean
  /** Something goes on that one watches without a hand: a tour plays, or a film. */
  hold: (on: boolean) => void
  /** Staff may let visits last as long as they last. */
  limit: (on: boolean) => void
  /** Ends the visit at once. */
  end: () => void
  stop: () => void
}

/** What nobody watches to its end must not keep a kiosk from the next visitor: milliseconds. */
const longestHold = 30 * 60_000

/**
 * Whether somebody is at the kiosk. Runs on the clock that it is given, without a picture: after
 * `idle` seconds without input it asks, and after `warning` more nobody is there. One timer at most
 * is pending.
 */
export function createSession(clock: Clock, idle: number, warning: number): Session {
  const store: Session['store'] = createStore(() => ({ phase: 'away' }))
  let last = 0
  let heldSince: number | undefined
  let limited = true
  let callOff = () => {}

  const be = (phase: Phase) => {
    callOff()
    if (phase === 'asked') {
      store.setState({ phase, until: clock.now() + warning * 1000 }, true)
      callOff = clock.after(warning * 1000, () => be('away'))
      return
    }
    if (phase === 'here') last = clock.now()
    store.setState({ phase }, true)
    if (phase === 'here') watch()
  }
  const watch = () => {
    callOff()
    if (!limited) return
    const quietSince = heldSince === undefined ? last : Math.max(last, heldSince + longestHold)
    const left = quietSince + idle * 1000 - clock.now()
    if (left <= 0) be('asked')
    else callOff = clock.after(left, watch)
  }
  return {
    store,
    stir: () => {
      const { phase } = store.getState()
      last = clock.now()
      if (heldSince !== undefined) heldSince = last
      if (phase !== 'here') be('here')
      return phase !== 'here'
    },
    hold: (on) => {
      if (on === (heldSince !== undefined)) return
      heldSince = on ? clock.now() : undefined
      const { phase } = store.getState()
      if (phase === 'away') return
      last = clock.now()
      if (phase === 'asked') be('here')
      else watch()
    },
    limit: (on) => {
      limited = on
      if (store.getState().phase !== 'away') be('here')
    },
    end: () => be('away'),
    stop: () => callOff(),
  }
}
