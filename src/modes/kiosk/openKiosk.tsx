import type { Held, Holdings } from '#exhibition'
import { isFinished, type Projector } from '#exhibits'
import type { Clock } from '#kit'
import type { HallForUi } from '#ui'
import { freshVisitor } from '#visit'
import { createAttract } from '#visit/attract'
import type { Language } from '#words'
import { createRoot } from 'react-dom/client'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { forget, type Kept } from './forget.ts'
import { guard } from './guard.ts'
import { homeOf } from './home.ts'
import { dayAt, isNight, opennessAt } from './hours.ts'
import { keepAwake } from './keepAwake.ts'
import { narrowedFindables, narrowedHeld } from './narrowed.ts'
import type { ReadyKiosk } from './readyKiosk.ts'
import { Screen } from './Screen.tsx'
import type { KioskState } from './screen.ts'
import { createSession } from './session.ts'
import { shotsOf } from './shots.ts'
import { openStaff } from './staff/openStaff.ts'
import { createPace } from './staff/pace.ts'
import { followShelf } from './takeAlong.ts'
import { createVeil } from './veil.ts'
import { watchHours } from './watchHours.ts'
import { watchStall } from './watchStall.ts'
import './kiosk.css'

/** What a kiosk needs of the hall. */
export type KioskStage = Kept & {
  projector: Projector
  kiosk: ReadyKiosk
  /** The room or exhibit where visits begin. */
  start: string
  clock: Clock
  held: StoreApi<Held>
  holdings: Holdings
  speak: (language: Language) => Promise<void>
  view: HTMLCanvasElement
  /** Draws the picture now; nothing where only staff draw. */
  draw: (() => void) | undefined
  /** Resolves after a frame that was drawn in its own time; nothing where only staff draw. */
  drawn: (() => Promise<void>) | undefined
  /** Whether all that the eyes can see stands. */
  stands: () => boolean
  reduced: () => boolean
  /** Lays the interface over the picture, changed so far; gives its undo. */
  mount: (change: Partial<HallForUi>) => () => void
  /** Where the same hall is open to phones, in the visitor's language. */
  home: () => string
  /** Keeps the hall on this device; nothing where the device cannot. */
  offline: () => Promise<Keeper | undefined>
  fail: (fault: unknown) => void
}

/** What keeps the hall on the device, as far as a kiosk deals with it. */
type Keeper = {
  now: () => { part: number | undefined; ready: boolean; waits: boolean }
  listen: (changed: () => void) => () => void
  takeOver: () => void
}

/** Seconds that the hours can be read on the dark screen. */
const reading = 20
/** Whether it is night is looked at again after so long, milliseconds. */
const dusk = 60_000

/** Opens the kiosk: nobody is there, the hall is shown to whoever passes, and waits for an input. */
export function openKiosk(stage: KioskStage): void {
  const { kiosk, start, clock, held, visit, preferences, docent, projector, reduced } = stage
  const { settings, language } = kiosk
  const { home, sets } = homeOf()
  history.replaceState(null, '', home)
  const ending = new AbortController()
  const session = createSession(clock, settings.idle, settings.warning)
  const timeZone = settings.hours?.timeZone
  const state = createStore<KioskState>(() => ({
    phase: 'away',
    open: true,
    asksHours: false,
    low: false,
    staff: 'closed',
    night: isNight(timeZone, Date.now()),
  }))

  const lay = stage.draw && createVeil(stage.view, clock, stage.draw, reduced)
  const veil = lay ?? (() => () => {})
  const attract = createAttract({
    visit,
    clock,
    start,
    shots: shotsOf(
      settings,
      held.getState().outline,
      isFinished,
      (id) => visit.plan.views[id] !== undefined,
    ),
    act: (exhibit, act) => {
      const room = visit.plan.views[exhibit]?.room ?? ''
      const isShown = () => {
        const now = visit.store.getState()
        return now.activity.doing === 'away' && now.room === room
      }
      stage.holdings
        .open(room)
        .then(() => isShown() && visit.act(exhibit, act))
        .catch(stage.fail)
    },
    veil,
    stands: stage.stands,
    reduced,
  })

  const narrow: Partial<HallForUi> = settings.exhibits
    ? {
        held: narrowedHeld(held, kiosk.opens),
        findables: async () =>
          narrowedFindables(await stage.holdings.findables(), held.getState(), kiosk.opens),
      }
    : {}
  let unmount: (() => void) | undefined
  const wake = () => {
    attract.stop()
    visit.visitor.setState(freshVisitor, true)
    preferences.setState({ sound: settings.sound })
    // Staff, or a script, may have gone somewhere: then the visit begins there.
    if (visit.store.getState().activity.doing === 'away') {
      const lift = veil()
      visit.go(start, false)
      liftOnce(stage.stands, lift, clock)
    }
    unmount = stage.mount(narrow)
  }
  const sleep = () => {
    unmount?.()
    unmount = undefined
    forget(stage, start)
    state.setState({ low: false, taken: undefined })
    getSelection()?.removeAllRanges()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const goHome = () => {
      if (session.store.getState().phase !== 'away') return
      history.replaceState(null, '', home)
      preferences.setState({ language: undefined })
    }
    goHome()
    if (held.getState().language !== language) void stage.speak(language).then(goHome)
    if (state.getState().open) attract.begin()
  }

  session.store.subscribe((now, was) => {
    document.documentElement.dataset['kiosk'] = now.phase
    if (was.phase === 'away' && now.phase !== 'away') wake()
    if (was.phase !== 'away' && now.phase === 'away') sleep()
    state.setState({ phase: now.phase, until: now.until })
  })
  visit.store.subscribe(({ activity }) => {
    if (activity.doing !== 'away' && session.store.getState().phase === 'away') session.stir()
  })
  const hold = () =>
    session.hold(
      docent.store.getState().playing ||
        Object.values(projector.now().showings).some(({ doing }) => doing === 'playing'),
    )
  docent.store.subscribe(hold)
  projector.listen(hold)

  let callOff = () => {}
  const stir = (): boolean => {
    if (state.getState().staff !== 'closed') {
      // Staff are at work: what they press is theirs, and keeps the visit as it is.
      if (session.store.getState().phase !== 'away') session.stir()
      return false
    }
    if (state.getState().open || session.store.getState().phase !== 'away') return session.stir()
    callOff()
    callOff = clock.after(reading * 1000, () => state.setState({ asksHours: false }))
    state.setState({ asksHours: true })
    return true
  }
  if (settings.publicAddress !== undefined) followShelf(visit.visitor, state, stage.home)
  let kept: Keeper | undefined
  const pace = createPace()
  const staff = openStaff({
    view: stage.view,
    clock,
    session,
    state,
    exhibition: held.getState().outline.id,
    today: () => dayAt(timeZone, Date.now()),
    sets,
    signal: ending.signal,
    offline: () => kept && { ...kept.now(), takeOver: kept.takeOver },
    pace,
  })
  const host = document.createElement('div')
  host.id = 'kiosk'
  document.body.append(host)
  document.documentElement.dataset['kiosk'] = 'away'
  document.documentElement.dataset['phone'] = settings.publicAddress === undefined ? 'no' : 'yes'
  document.documentElement.dataset['tongues'] = settings.languages.join(' ')
  createRoot(host).render(
    <Screen
      kiosk={{
        state,
        held,
        clock,
        settings,
        rehearses: kiosk.rehearses,
        staff,
        stir: () => void stir(),
        startAgain: () => {
          session.end()
          session.stir()
        },
      }}
    />,
  )
  forget(stage, start)
  watchHours(settings.hours, clock, Date.now, ({ open, until }) => {
    const opens = !open && opennessAt(settings.hours, until).open
    state.setState({ open, opensAt: opens ? until : undefined, asksHours: false })
    if (session.store.getState().phase !== 'away') return
    if (open) attract.begin()
    else {
      attract.stop()
      visit.away(start)
    }
  })
  const watchNight = () => {
    state.setState({ night: isNight(timeZone, Date.now()) })
    clock.after(dusk, watchNight)
  }
  watchNight()
  const followOffline = (keeper: Keeper) => {
    kept = keeper
    let taken = false
    const follow = () => {
      const { part, waits } = keeper.now()
      state.setState({ part })
      // A newer version comes when nobody is there, and never under anybody's hands.
      if (!waits || taken || session.store.getState().phase !== 'away') return
      taken = true
      keeper.takeOver()
    }
    keeper.listen(follow)
    session.store.subscribe(follow)
    follow()
  }
  stage.offline().then((keeper) => keeper && followOffline(keeper), stage.fail)
  const whenAway = (call: () => void) => {
    const look = () => session.store.getState().phase === 'away' && call()
    session.store.subscribe(look)
    look()
  }
  if (stage.drawn)
    watchStall({ clock, drawn: stage.drawn, draws: () => state.getState().open, whenAway, pace })
  guard(stir, clock, ending.signal)
  keepAwake(ending.signal)
}

/** What does not come must not keep the old picture longer than this, milliseconds. */
const [glance, patience] = [100, 4000]

function liftOnce(stands: () => boolean, lift: () => void, clock: Clock): void {
  const began = clock.now()
  const look = () => {
    if (stands() || clock.now() - began > patience) lift()
    else clock.after(glance, look)
  }
  clock.after(glance, look)
}
