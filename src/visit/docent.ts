import type { Clock } from '#kit'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Visit } from './types.ts'

/** A tour as the docent leads it. */
export type LedTour = {
  id: string
  /** Least seconds between the end of a stop and the first words of the next. */
  pause: number
  travel: 'fade' | 'glide'
  stops: readonly { id: string; exhibit: string; cues: number; act?: unknown }[]
}

/** Where the docent is. `stop` and `cue` count from 0; a cue of -1 says nothing yet. */
export type DocentState = {
  tour: string | undefined
  stop: number
  cue: number
  playing: boolean
  speed: number
  /** The visitor has left to look around; the docent waits at the stop. */
  away: boolean
  ended: boolean
}

export type Docent = {
  store: StoreApi<DocentState>
  /** Leads to a stop of a tour and waits there, or goes on playing. Throws for an unknown tour. */
  start: (tour: string, stop?: number) => void
  play: () => void
  pause: () => void
  next: () => void
  back: () => void
  /** Back to the stop that the visitor left. */
  resume: () => void
  hurry: (speed: number) => void
  /** Ends the tour where one stands. */
  end: () => void
  stop: () => void
}

/** Seconds that a cue stands at the speed of the brief. */
const cueSeconds = 5.6
const idle: DocentState = {
  tour: undefined,
  stop: 0,
  cue: -1,
  playing: false,
  speed: 1,
  away: false,
  ended: false,
}

/**
 * Leads the tours. Nothing goes on under a reader unless they chose to play; playing waits for the
 * voice (`say` resolves when it has ended) and for the visitor to have arrived. Runs on the hall's
 * clock, without a scene.
 */
export function createDocent({
  visit,
  clock,
  tours,
  act = visit.act,
  say = () => Promise.resolve(),
}: {
  visit: Visit
  clock: Clock
  tours: readonly LedTour[]
  /** Lets an exhibit do what a stop carries; at once, if left out. */
  act?: (exhibit: string, act: unknown) => void
  /** Speaks a cue, counted from 0; resolves when it has been spoken, at once where nothing speaks. */
  say?: (stop: string, cue: number) => Promise<void>
}): Docent {
  const store = createStore<DocentState>(() => idle)
  let callOff: (() => void) | undefined
  /** When the last stop's words ended, and which wait is the one that counts. */
  let silentSince = -Infinity
  let turn = 0

  const tourOf = (id: string | undefined): LedTour => {
    const tour = tours.find((each) => each.id === id)
    if (!tour) throw new Error(`enfilade: no tour "${id}"`)
    return tour
  }
  const rest = () => {
    callOff?.()
    callOff = undefined
    turn += 1
  }
  const after = (seconds: number, call: () => void) => {
    callOff?.()
    callOff = clock.after(seconds * 1000, call)
  }
  const goTo = (tour: LedTour, at: number) => {
    rest()
    const stop = tour.stops[at]
    if (!stop) return
    store.setState({ tour: tour.id, stop: at, cue: -1, away: false, ended: false })
    visit.follow(tour.id, at + 1, stop.exhibit, tour.travel)
    if (stop.act !== undefined) act(stop.exhibit, stop.act)
    arrive()
  }
  /** Once the visitor stands there: the first cue, after the pause between stops when playing. */
  const arrive = () => {
    if (visit.store.getState().carried) return
    const { playing, tour } = store.getState()
    if (!playing) return store.setState({ cue: 0 })
    const quiet = (clock.now() - silentSince) / 1000
    after(Math.max(0, tourOf(tour).pause - quiet), () => tell(0))
  }
  const tell = (cue: number) => {
    const { tour, stop, speed } = store.getState()
    const here = tourOf(tour).stops[stop]
    if (!here) return
    store.setState({ cue })
    turn += 1
    const mine = turn
    const timed = new Promise<void>((done) => after(cueSeconds / speed, done))
    void Promise.all([timed, say(here.id, cue)]).then(() => {
      if (mine !== turn || !store.getState().playing) return
      if (cue + 1 < here.cues) tell(cue + 1)
      else onward()
    })
  }
  const onward = () => {
    silentSince = clock.now()
    const { tour, stop } = store.getState()
    const led = tourOf(tour)
    if (stop + 1 < led.stops.length) goTo(led, stop + 1)
    else {
      rest()
      store.setState({ playing: false, ended: true })
    }
  }
  const forget = visit.store.subscribe((now, was) => {
    const { tour, away, cue } = store.getState()
    if (tour === undefined || away) return
    if (now.activity.doing !== 'following') {
      rest()
      store.setState({ away: true, playing: false })
    } else if (was.carried && !now.carried && cue < 0) arrive()
  })

  return {
    store,
    start: (tour, stop = 0) => {
      silentSince = -Infinity
      const led = tourOf(tour)
      goTo(led, Math.max(0, Math.min(led.stops.length - 1, stop)))
    },
    play: () => {
      const { tour, stop, cue, away, ended } = store.getState()
      if (tour === undefined) return
      store.setState({ playing: true })
      silentSince = -Infinity
      if (ended) goTo(tourOf(tour), 0)
      else if (away) goTo(tourOf(tour), stop)
      else if (!visit.store.getState().carried) tell(Math.max(0, cue))
    },
    pause: () => {
      rest()
      const { cue } = store.getState()
      store.setState({ playing: false, cue: Math.max(0, cue) })
    },
    next: () => {
      const { tour, stop } = store.getState()
      silentSince = -Infinity
      if (tour !== undefined) goTo(tourOf(tour), Math.min(stop + 1, tourOf(tour).stops.length - 1))
    },
    back: () => {
      const { tour, stop } = store.getState()
      silentSince = -Infinity
      if (tour !== undefined) goTo(tourOf(tour), Math.max(stop - 1, 0))
    },
    resume: () => {
      const { tour, stop } = store.getState()
      silentSince = -Infinity
      if (tour !== undefined) goTo(tourOf(tour), stop)
    },
    hurry: (speed) => store.setState({ speed }),
    end: () => {
      rest()
      const { speed } = store.getState()
      store.setState({ ...idle, speed })
      if (visit.store.getState().activity.doing === 'following') visit.leave()
    },
    stop: () => {
      rest()
      forget()
    },
  }
}
