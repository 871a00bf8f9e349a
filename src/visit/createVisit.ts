import { contains, radians, type Point } from '#kit'
import { eyeHeight, layFloor, nearestFree, walk, type FloorPlan, type View } from '#plan'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { carriageTo, carry, isShort, led, type Carriage } from './carry.ts'
import { stride, wantsToWalk, type Gait } from './gait.ts'
import type { Activity, Intents, Pose, Visit, VisitState } from './types.ts'
import type { Visitor } from './visitor.ts'

/** How a kind of exhibit answers to an act; `undefined` is the fresh state. */
export type Rule = (state: unknown, act: unknown) => unknown

export type VisitOptions = {
  plan: FloorPlan
  visitor: StoreApi<Visitor>
  /** Exhibits in the order of the rooms, for next and previous; what is not of them does not open. */
  order: readonly string[]
  /** The rule of an exhibit's kind, if it has one. */
  ruleOf?: (exhibit: string) => Rule | undefined
  /** The room or exhibit where the visit begins; the plan's arrival if left out. */
  at?: string | undefined
  /** Whether the visitor asked for less motion: then they are never carried, only set down. */
  reduced: () => boolean
}

/** Seconds: a longer frame is walked in steps of this length, so that nobody walks through a wall. */
const longestStep = 0.05
/** Seconds of a frame that count; what is longer was a pause and is dropped. */
const longestFrame = 1

/** A visit that begins at the plan's arrival. It runs without a scene, a device or a clock. */
export function createVisit({ plan, visitor, order, at, ruleOf, reduced }: VisitOptions): Visit {
  const floor = layFloor(plan)
  const start = (at === undefined ? undefined : plan.views[at]) ?? plan.arrival
  const pose: Pose = { ...eyesAt(start), ...nearestFree(floor, start.x, start.z) }
  const shown = at !== undefined && plan.views[at] && order.includes(at) ? at : undefined
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
    activity: shown === undefined ? { doing: 'wandering' } : { doing: 'viewing', exhibit: shown },
    room: start.room,
    carried: false,
    moved: false,
  }))
  if (shown !== undefined) visitor.setState({ seen: [shown] })
  const listeners = new Set<() => void>()
  let carriage: Carriage | undefined
  /** Metres a second at which the eyes go on while nobody is there. */
  let drift = 0

  const stir = () => listeners.forEach((listen) => listen())
  // One write for what changes together: whoever listens must not see half of it.
  const be = (activity: Activity, more: Partial<VisitState> = {}) => {
    store.setState({ activity, carried: carriage !== undefined, ...more })
    if (activity.doing === 'viewing') see(activity.exhibit)
    stir()
  }
  const see = (exhibit: string) => {
    const { seen } = visitor.getState()
    if (!seen.includes(exhibit)) visitor.setState({ seen: [...seen, exhibit] })
  }
  /** Ends what was under way, so that no step or look is left over for later. */
  const rest = () => {
    gait.vx = 0
    gait.vz = 0
    intents.lookHeading = 0
    intents.lookPitch = 0
  }
  const setDown = (view: View) => {
    carriage = undefined
    rest()
    Object.assign(pose, eyesAt(view), nearestFree(floor, view.x, view.z))
  }
  const stand = (id: string): View => {
    const view = viewOf(id)
    setDown(view)
    return view
  }
  const begin = (way: Carriage) => {
    rest()
    carriage = way
  }
  const viewOf = (id: string): View => {
    const view = plan.views[id]
    if (!view) throw new Error(`enfilade: nothing here has the id "${id}"`)
    return view
  }
  const go = (id: string, moved = true) => {
    const { room } = stand(id)
    const exhibit = order.includes(id)
    be(exhibit ? { doing: 'viewing', exhibit: id } : { doing: 'wandering' }, { room, moved })
  }
  const away = (id: string, pace = 0) => {
    drift = pace
    be({ doing: 'away' }, { room: stand(id).room, moved: false })
  }
  const approach = (exhibit: string) => {
    const view = viewOf(exhibit)
    if (!order.includes(exhibit)) return
    const way = reduced() ? undefined : carriageTo(floor, pose, view, view, exhibit)
    if (!way || !isShort(way, pose)) return go(exhibit)
    begin(way)
    be({ doing: 'approaching', exhibit })
  }
  const follow = (tour: string, stop: number, exhibit: string, travel: 'fade' | 'glide') => {
    const view = viewOf(exhibit)
    const way =
      travel === 'fade' || reduced() ? undefined : carriageTo(floor, pose, view, view, exhibit)
    const following: Activity = { doing: 'following', tour, stop }
    if (way && isShort(way, pose)) {
      begin({ ...way, calm: led })
      return be(following, { moved: true })
    }
    setDown(view)
    be(following, { room: view.room, moved: true })
    see(exhibit)
  }
  const walkTo = (x: number, z: number) => {
    const goal: Point = nearestFree(floor, x, z)
    const way = carriageTo(floor, pose, goal, undefined, undefined)
    if (!way) return
    if (reduced()) setDown({ ...pose, ...goal, room: store.getState().room })
    else begin(way)
    be({ doing: 'wandering' }, { moved: true })
    enterRoom()
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
    if (activity.doing === 'away') {
      const angle = radians(pose.heading)
      walk(floor, pose, Math.sin(angle) * drift * dt, -Math.cos(angle) * drift * dt)
      return drift > 0
    }
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
      if (exhibit === undefined) be({ doing: 'wandering' })
      else if (activity.doing === 'following') {
        be(activity)
        see(exhibit)
      } else be({ doing: 'viewing', exhibit })
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
    if (store.getState().activity.doing === 'away') return moved
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
  const look = (eyes: Readonly<Pose>) => {
    Object.assign(pose, eyes)
    enterRoom()
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
    way: () => carriage?.corners.map((corner) => ({ ...corner })) ?? [],
    pose,
    intents,
    store,
    visitor,
    step,
    approach,
    follow,
    walkTo,
    leave,
    next: () => turnPage(1),
    previous: () => turnPage(-1),
    go,
    away,
    look,
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
