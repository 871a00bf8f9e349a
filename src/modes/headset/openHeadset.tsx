import type { Hall } from '#building'
import type { Keeping, Pose, Preferences } from '#visit'
import type { Docent } from '#visit/docent'
import type { Language } from '#words'
import type { ReactNode } from 'react'
import type { WebGLRenderer } from 'three'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { Headset } from './Headset.tsx'
import { reached } from './boxes.ts'
import { createComfort } from './comfort.ts'
import { createHands, type Hands } from './hands.ts'
import { bindPresses, tick } from './pointing.ts'
import { askForSession, begin, NoSession, within, type Tier } from './session.ts'
import { openStore } from './openStore.ts'
import { createThings } from './things.ts'
import { createWearing, type Wearing } from './wearing.ts'
import type { Trouble } from './words.ts'

/** Whether the hall is worn, and why it is not where that was asked for. */
export type HeadsetState = { is: 'out' | 'entering' | 'in'; trouble: Trouble | undefined }

export type HeadsetOptions = {
  xr: XRSystem
  hall: Hall
  docent: Docent
  preferences: StoreApi<Preferences>
  renderer: WebGLRenderer
  tier: Tier
  /** Where the device keeps what is comfortable until the next visit, if it may. */
  keeping: Keeping | undefined
  /** Puts this into the scene, or nothing; `alone` in the place of the rig of a desk. */
  show: (worn: ReactNode, alone: boolean) => void
  /** Told when a session begins, with what floats in it, and when it has ended. */
  onWorn: (floating: Wearing['floating'] | undefined) => void
  speak: (language: Language) => void
  /** Makes everything that is told or played wait; gives what lets it go on. */
  hold: () => () => void
  /** Asks for a frame of the page. */
  invalidate: () => void
}

export type WayIn = {
  state: StoreApi<HeadsetState>
  /** Must be called by a press: devices ask for one. Never rejects. */
  enter: () => Promise<void>
  leave: () => void
}

/** Height of the eyes where a device does not know its floor, metres. */
const eyes = 1.6
/** Milliseconds in which the scene of a headset must stand. */
const patience = 5000

/** Opens the way into a headset: nothing of it begins before somebody enters. */
export function openHeadset(options: HeadsetOptions): WayIn {
  const { xr, hall, renderer, show, tier } = options
  const state = createStore<HeadsetState>(() => ({ is: 'out', trouble: undefined }))
  // As long as the page: who comes back finds the hall as they like it, and knows the buttons.
  const comfort = createComfort(options.keeping)
  const labelled = { once: true }
  let session: XRSession | undefined
  const leave = () => void session?.end().catch(() => undefined)

  const enter = async (): Promise<void> => {
    if (state.getState().is !== 'out') return
    state.setState({ is: 'entering', trouble: undefined })
    // At once, in the press itself: the browser asks for one.
    const asked = askForSession(xr, hall.clock)
    const store = openStore(tier)
    const takeDown = () => {
      show(undefined, false)
      store.destroy()
      options.invalidate()
    }
    const wearing = createWearing({
      ...hall,
      ...options,
      comfort,
      thingAt: createThings(hall),
      leave,
      labels: labelled.once,
    })
    const hands = createHands(wearing, (at) => reachedIn(hall, at), feel)
    const props = { store, state, wearing, hands }
    const worn = (alone: boolean, onStanding: () => void) =>
      show(<Headset {...props} onStanding={onStanding} />, alone)
    try {
      const standing = new Promise<void>((done) => worn(false, done))
      const got = await asked
      const ended = new Promise<void>((done) => got.addEventListener('end', () => done()))
      session = got
      // A scene that does not come must not keep anybody before a dark session.
      await within(standing, hall.clock, patience)
      wearing.lift.floor = await begin(renderer.xr, got, tier, eyes)
      wearing.lift.now += wearing.lift.floor
      labelled.once = false
      const before: Pose = { ...hall.visit.pose }
      worn(true, () => undefined)
      options.onWorn(wearing.floating)
      state.setState({ is: 'in' })
      const undo = live(got, wearing, hands, options)
      void ended.then(() => {
        session = undefined
        undo()
        // After everybody else has heard of the end.
        hall.clock.after(0, () => {
          wearing.end()
          wearing.worn.takeOff(before)
          options.onWorn(undefined)
          takeDown()
          const broken = renderer.getContext().isContextLost()
          state.setState({ is: 'out', trouble: broken ? 'broken' : undefined })
        })
      })
    } catch (fault) {
      leave()
      session = undefined
      wearing.end()
      takeDown()
      state.setState({ is: 'out', trouble: fault instanceof NoSession ? fault.trouble : 'unable' })
    }
  }
  return { state, enter, leave }
}

/** A tick in the device. */
export const feel = (device: object) => tick(device as XRInputSource)

/** The exhibit in which a place of the plan is, and the visitor's head is not. */
export const reachedIn = ({ plan, visit }: Hall, at: { x: number; y: number; z: number }) =>
  reached(plan, visit.store.getState().room, at, visit.pose)?.exhibit

/** What goes on while a session lasts; gives its undo. */
function live(
  session: XRSession,
  wearing: Wearing,
  hands: Hands,
  { renderer, hall, hold }: HeadsetOptions,
): () => void {
  const { visit } = hall
  const ending = new AbortController()
  const { signal } = ending
  const camera = renderer.xr.getCamera()
  camera.near = 0.05
  camera.far = 90
  // Nobody is carried in a headset: who was under way is there, or stays.
  const { activity, carried } = visit.store.getState()
  if (activity.doing === 'approaching') visit.approach(activity.exhibit)
  else if (carried) visit.leave()

  const space = renderer.xr.getReferenceSpace()
  space?.addEventListener('reset', wearing.worn.recentre, { signal })
  const unbind = bindPresses(session, () => renderer.xr.getReferenceSpace(), wearing, hands)
  let release: (() => void) | undefined
  const see = () => {
    if (session.visibilityState === 'visible') {
      release?.()
      release = undefined
    } else release ??= hold()
  }
  session.addEventListener('visibilitychange', see, { signal })
  // A session without a picture would be a dark room without a door.
  const lose = () => void session.end().catch(() => undefined)
  renderer.domElement.addEventListener('webglcontextlost', lose, { signal })
  return () => {
    ending.abort()
    unbind()
    release?.()
  }
}
