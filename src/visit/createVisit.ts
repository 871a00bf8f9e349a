import { contains, type Point } from '#kit'
import { eyeHeight, layFloor, nearestFree, type FloorPlan, type View } from '#plan'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { carriageTo, carry, isNear, type Carriage } from './carry.ts'
import { stride, wantsToWalk, type Gait } from './gait.ts'
import type { Activity, Intents, Pose, Visit, VisitState } from './types.ts'
import type { Visitor } from './visitor.ts'

/** How a kind of exhibit answers to an act; `undefined` is the fresh state. */
export type Rule = (state: unknown, act: unknown) => unknown

export type VisitOptions = {
  plan: FloorPlan
  visitor: StoreApi<Visitor>
  /** Exhibits in the order of the rooms, for next and previous. */
  order: readonly string[]
  /** The rule of an exhibit's kind, if it has one. */
  ruleOf?: (exhibit: string) => Rule | undefined
  /** Whether the visitor asked for less motion: then they are never carried, only set down. */
  reduced: () => boolean
}

/** Seconds: a longer frame is walked in steps of this length, so that nobody walks through a wall. */
const longestStep = 0.05
/** Seconds of a frame that count; what is longer was a pause and is dropped. */
const longestFrame = 1

/** A visit that begins at the plan's arrival. It runs without a scene, a device or a clock. */
export function createVisit({ plan, visitor, order, ruleOf, reduced }: VisitOptions): Visit {
  const floor = layFloor(plan)
  const pose: Pose = { ...eyesAt(plan.arrival) }
  const gait: Gait = { vx: 0, vz: 0 }
  const intents: Intents = {
    forward: 0,
    aside: 0,
    turn: 0,
    hurry: false,
    lookHeading: 0,
    lookPitch: 0,
  }
  const store = createStore<VisitState>(() => ({
    activity: { doing: 'wandering' },
    room: plan.arrival.room,
    carried: false,
    moved: false,
  }))
  const listeners = new Set<() => void>()
  let carriage: Carriage | undefined

  const stir = () => listeners.forEach((listen) => listen())
  const be = (activity: Activity) => {
    store.setState({ activity, carried: carriage !== undefined })
    const { seen } = visitor.getState()
    if (activity.doing === 'viewing' && !seen.includes(activity.exhibit))
      visitor.setState({ seen: [...seen, activity.exhibit] })
    stir()
  }
  const setDown = (view: View) => {
    carriage = undefined
    gait.vx = 0
    gait.vz = 0
    Object.assign(pose, eyesAt(view), nearestFree(floor, view.x, view.z))
    store.setState({ room: view.room, moved: true })
  }
  const viewOf = (id: string): View => {
    const view = plan.views[id]
    if (!view) throw new Error(`enfilade: nothing here has the id "${id}"`)
    return view
  }
  const go = (id: string) => {
    setDown(viewOf(id))
    be(order.includes(id) ? { doing: 'viewing', exhibit: id } : { doing: 'wandering' })
  }
  const approach = (exhibit: string) => {
    const view = viewOf(exhibit)
    const way = reduced() ? undefined : carriageTo(floor, pose, view, view, exhibit)
    if (!way || !isNear(floor, way, pose)) return go(exhibit)
    carriage = way
    be({ doing: 'approaching', exhibit })
  }
  const walkTo = (x: number, z: number) => {
    const goal: Point = nearestFree(floor, x, z)
    const way = carriageTo(floor, pose, goal, undefined, undefined)
    if (!way) return
    if (reduced()) Object.assign(pose, goal)
    else carriage = way
    store.setState({ moved: true })
    be({ doing: 'wandering' })
  }
  const leave = () => {
    carriage = undefined
    be({ doing: 'wandering' })
  }
  const turnPage = (by: number) => {
    const { activity } = store.getState()
    const current = 'exhibit' in activity ? activity.exhibit : visitor.getState().seen.at(-1)
    const at = current === undefined ? -Math.max(0, by) : order.indexOf(current)
    const id = order[(at + by + order.length) % order.length]
    if (id !== undefined) approach(id)
  }

  const shortStep = (dt: number): boolean => {
    const { activity, moved } = store.getState()
    const walks = wantsToWalk(intents)
    const turns = intents.turn !== 0 || intents.lookHeading !== 0 || intents.lookPitch !== 0
    if (walks && (carriage || activity.doing !== 'wandering')) leave()
    if ((walks || turns) && !moved) store.setState({ moved: true })
    if (!carriage) return stride(floor, pose, gait, intents, dt)
    const { exhibit } = carriage
    intents.lookHeading = 0
    intents.lookPitch = 0
    if (carry(carriage, pose, dt)) {
      carriage = undefined
      be(exhibit === undefined ? { doing: 'wandering' } : { doing: 'viewing', exhibit })
    }
    return true
  }
  const step = (seconds: number): boolean => {
    let left = Math.min(seconds, longestFrame)
    let moved = false
    while (left > 1e-9) {
      moved = shortStep(Math.min(left, longestStep)) || moved
      left -= longestStep
    }
    const looking = intents.lookHeading !== 0 || intents.lookPitch !== 0
    const carried = carriage !== undefined || gait.vx !== 0 || gait.vz !== 0 || looking
    if (carried !== store.getState().carried) store.setState({ carried })
    enterRoom()
    return moved || carried || wantsToWalk(intents) || intents.turn !== 0
  }
  const enterRoom = () => {
    const { room } = store.getState()
    for (const { id, outer } of plan.rooms) {
      if (!contains(outer, pose.x, pose.z)) continue
      if (id === room) return
      return store.setState({ room: id })
    }
  }
  const act = (exhibit: string, done: unknown) => {
    const rule = ruleOf?.(exhibit)
    if (!rule) throw new Error(`enfilade: ${exhibit} does not answer to acts`)
    const { states } = visitor.getState()
    visitor.setState({ states: { ...states, [exhibit]: rule(states[exhibit], done) } })
    stir()
  }
  const onStir = (listen: () => void) => {
    listeners.add(listen)
    return () => void listeners.delete(listen)
  }
  return {
    plan,
    pose,
    intents,
    store,
    visitor,
    step,
    approach,
    walkTo,
    leave,
    next: () => turnPage(1),
    previous: () => turnPage(-1),
    go,
    act,
    onStir,
  }
}

const eyesAt = ({ x, z, heading, pitch }: View): Pose => ({
  x,
  y: eyeHeight,
  z,
  heading: (heading + 360) % 360,
  pitch,
})
