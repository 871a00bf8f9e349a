import { createStore } from 'zustand/vanilla'
import { createComfort } from './comfort.ts'
import { createHands } from './hands.ts'
import {
  feel,
  reachedIn,
  type HeadsetOptions,
  type HeadsetState,
  type WayIn,
} from './openHeadset.tsx'
import { openStore } from './openStore.ts'
import { bindPresses } from './pointing.ts'
import { askForSession, begin, NoSession, within } from './session.ts'
import { findSurroundings, type Surroundings } from './surroundings.ts'
import { Table } from './Table.tsx'
import { createTable } from './table.ts'
import { tabledOf, type Tabled } from './tabled.ts'
import { tableWearing } from './tableWearing.ts'
import { createThings } from './things.ts'
import { createWearing } from './wearing.ts'

/** Height of the eyes where a device does not know its floor, and how long its scene may take. */
const [eyes, patience] = [1.6, 5000]

/** A way to set one thing of the hall on a real surface, and what of the page a phone shows over it. */
export type TableWay = WayIn & { overlay: HTMLElement }

/** Opens it; nothing where the exhibition has nothing that may stand on a table. */
export function openTable(options: HeadsetOptions): TableWay | undefined {
  const { xr, hall, renderer, show, tier } = options
  const { visit, plan, holdings, presses } = hall
  const chosen = (): Tabled | undefined => {
    const { activity } = visit.store.getState()
    const viewed = activity.doing === 'viewing' ? activity.exhibit : undefined
    return tabledOf(plan, holdings.store.getState().outline, viewed)
  }
  if (!chosen()) return undefined
  const state = createStore<HeadsetState>(() => ({ is: 'out', trouble: undefined }))
  const overlay = document.createElement('div')
  overlay.className = 'table-overlay'
  // What is pressed of the page is no press on the room behind it.
  overlay.addEventListener('beforexrselect', (event) => event.preventDefault())
  document.body.append(overlay)
  let session: XRSession | undefined
  const leave = () => void session?.end().catch(() => undefined)

  const enter = async (): Promise<void> => {
    const thing = chosen()
    if (!thing || state.getState().is !== 'out') return
    state.setState({ is: 'entering', trouble: undefined })
    const asked = askForSession(xr, hall.clock, overlay)
    const store = openStore(tier)
    const { hanging, slab } = thing
    const { x, y, z, size, turn } = hanging
    const table = createTable({ x, y: y - size[1] / 2 + slab, z, turn })
    const worn = createWearing({
      ...hall,
      ...options,
      comfort: createComfort(options.keeping),
      thingAt: createThings(hall),
      again: table.again,
      leave,
      labels: false,
    })
    const wearing = tableWearing(worn, table, visit, presses)
    const hands = createHands(wearing, (at) => reachedIn(hall, at), feel)
    const surroundings: { now: Surroundings | undefined } = { now: undefined }
    const props = { store, hanging, table, wearing, hands, surroundings }
    const ending = new AbortController()
    const takeDown = () => {
      ending.abort()
      surroundings.now?.stop()
      worn.end()
      show(undefined, false)
      store.destroy()
      options.invalidate()
    }
    try {
      const standing = new Promise<void>((done) =>
        show(<Table {...props} onStanding={done} />, false),
      )
      const got = await asked
      const ended = new Promise<void>((done) => got.addEventListener('end', () => done()))
      session = got
      // Only a phone shows it; elsewhere the boards say it.
      overlay.hidden = !got.domOverlayState
      await within(standing, hall.clock, patience)
      await begin(renderer.xr, got, tier, eyes)
      surroundings.now = findSurroundings(got, hall.finish.light(hanging.room))
      visit.go(hanging.exhibit)
      const before = { ...visit.pose }
      show(<Table {...props} onStanding={() => undefined} />, true)
      options.onWorn(wearing.floating)
      state.setState({ is: 'in' })
      const camera = renderer.xr.getCamera()
      camera.near = 0.05
      camera.far = 30
      const unbind = bindPresses(got, () => renderer.xr.getReferenceSpace(), wearing, hands)
      const onSet = table.store.subscribe((now) => {
        if (now.is === 'set') surroundings.now?.surfaces.hold()
      })
      // Who puts the exhibit away is back in the hall.
      const onAway = visit.store.subscribe(({ activity }) => {
        if (activity.doing !== 'viewing') leave()
      })
      const { signal } = ending
      renderer.domElement.addEventListener('webglcontextlost', leave, { signal })
      const release = { now: undefined as (() => void) | undefined }
      const see = () => {
        if (got.visibilityState === 'visible') {
          release.now?.()
          release.now = undefined
        } else release.now ??= options.hold()
      }
      got.addEventListener('visibilitychange', see, { signal })
      void ended.then(() => {
        session = undefined
        unbind()
        onSet()
        onAway()
        release.now?.()
        // After everybody else has heard of the end.
        hall.clock.after(0, () => {
          visit.look(before)
          options.onWorn(undefined)
          takeDown()
          const broken = renderer.getContext().isContextLost()
          state.setState({ is: 'out', trouble: broken ? 'broken' : undefined })
        })
      })
    } catch (fault) {
      leave()
      session = undefined
      takeDown()
      state.setState({ is: 'out', trouble: fault instanceof NoSession ? fault.trouble : 'unable' })
    }
  }
  return { state, enter, leave, overlay }
}
