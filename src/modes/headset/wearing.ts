import type { Point } from '#kit'
import { pick, type FloorPlan, type Ray } from '#plan'
import { createStore } from 'zustand/vanilla'
import { createBlink } from './blink.ts'
import type { Region, ShownBoard } from './boardTypes.ts'
import { liftOf, type Comfort } from './comfort.ts'
import { carryOut, dismiss, type Answering, type Opened } from './deeds.ts'
import { createHolds, type Holds, type HoldsOptions } from './holds.ts'
import { createLanding } from './landing.ts'
import { matsOf, matUnder, type Mat } from './mats.ts'
import { nearestBoard, placeOn } from './placing.ts'
import { wear, type Worn } from './wear.ts'

/** What a ray points at, and how far off, metres. */
export type Aimed = { distance: number } & (
  | { on: 'key'; region: Region }
  | { on: 'board' }
  | { on: 'exhibit'; exhibit: string }
  | { on: 'floor'; at: Point | Mat }
)

/** The hall as it is worn for one session. */
export type Wearing = Pick<Answering, 'docent' | 'preferences' | 'comfort' | 'opened' | 'blink'> & {
  worn: Worn
  /** The boards that stand now, by their names. */
  boards: Map<string, ShownBoard>
  landing: ReturnType<typeof createLanding>
  holds: Holds
  aim: (ray: Ray) => Aimed | undefined
  /** Answers to a press along a ray; says what was pressed. */
  press: (ray: Ray) => Aimed | undefined
  /** Answers to a key that a finger has touched. */
  touch: (region: Region) => void
  /** Puts every board away; opens the menu where there was none. */
  dismissOrMenu: () => void
  /** Sets the visitor down there, in the dark; on a mat, before its exhibit. */
  goTo: (at: Point | Mat) => void
  /** The exhibit that is viewed. */
  viewed: () => string | undefined
  /** The boards by their names, and where their keys are on the plan, metres. */
  floating: () => {
    name: string
    keys: { label: string; x: number; y: number; z: number }[]
  }[]
  /**
   * How high the tracked space lies over the floor, metres: `floor` where the device does not know
   * it (0 where it does), and what who sits is lifted by.
   */
  lift: { floor: number; now: number }
  /** Puts back what is held, and listens to the visitor's choices no more. */
  end: () => void
}

export type WearingOptions = Omit<Answering, 'opened' | 'blink'> &
  Pick<HoldsOptions, 'grips' | 'thingAt' | 'reduced'> & {
    plan: FloorPlan
    presses: ReadonlySet<(ray: Ray) => boolean>
    /** Whether what the buttons do is to be shown. */
    labels: boolean
  }

/** Puts a visit on the head: the same places, acts and presses as everywhere else. */
export function createWearing(options: WearingOptions): Wearing {
  const { plan, visit, presses, reduced, comfort, docent, preferences } = options
  const blink = createBlink(reduced)
  const opened = createStore<Opened>(() => ({
    menu: undefined,
    listPage: 0,
    initial: undefined,
    text: 0,
    keys: 0,
    said: 0,
    labels: options.labels,
  }))
  const hall: Answering = { ...options, opened, blink }
  const boards = new Map<string, ShownBoard>()
  const lift = { floor: 0, now: liftOf(comfort.getState()) }
  const raise = (wanted: Comfort) => {
    lift.now = lift.floor + liftOf(wanted)
  }
  const forget = comfort.subscribe(raise)
  const holds = createHolds(options)
  const viewed = () => {
    const { activity } = visit.store.getState()
    return activity.doing === 'viewing' ? activity.exhibit : undefined
  }
  const mats = { room: '', own: [] as Mat[] }
  const matAt = (at: Point): Mat | undefined => {
    const { room } = visit.store.getState()
    if (room !== mats.room) Object.assign(mats, { room, own: matsOf(plan, room) })
    return matUnder(mats.own, at, viewed())
  }
  const landing = createLanding(plan, matAt)
  const aim = (ray: Ray): Aimed | undefined => {
    const board = nearestBoard(boards, ray)
    if (board) return board
    const picked = pick(plan, ray)
    if (picked?.on === 'exhibit') {
      const { exhibit, distance } = picked
      return { on: 'exhibit', exhibit, distance: distance * Math.hypot(ray.dx, ray.dy, ray.dz) }
    }
    const at = picked && landing.near(picked)
    if (!picked || !at) return undefined
    const distance = Math.hypot(picked.x - ray.x, ray.y, picked.z - ray.z)
    return { on: 'floor', at, distance }
  }
  const goTo = (at: Point | Mat) =>
    blink.over(() => ('exhibit' in at ? visit.approach(at.exhibit) : visit.walkTo(at.x, at.z)))
  const press = (ray: Ray): Aimed | undefined => {
    const aimed = aim(ray)
    if (aimed?.on === 'key') carryOut(aimed.region.key.deed, hall)
    if (aimed?.on === 'key' || aimed?.on === 'board') return aimed
    if ([...presses].some((takes) => takes(ray))) {
      opened.setState({ text: 'state' })
      return aimed
    }
    // What is viewed already is not come to again.
    if (aimed?.on === 'exhibit' && aimed.exhibit !== viewed())
      blink.over(() => visit.approach(aimed.exhibit))
    if (aimed?.on === 'floor') goTo(aimed.at)
    return aimed
  }
  return {
    docent,
    preferences,
    comfort,
    worn: wear(visit),
    blink,
    opened,
    boards,
    landing,
    holds,
    aim,
    press,
    touch: (region) => carryOut(region.key.deed, hall),
    dismissOrMenu: () => {
      const { doing } = visit.store.getState().activity
      if (opened.getState().menu !== undefined || doing !== 'wandering') dismiss(hall)
      else opened.setState({ menu: 'home', listPage: 0, labels: false })
    },
    goTo,
    viewed,
    floating: () =>
      Array.from(boards, ([name, board]) => ({
        name,
        keys: board.regions.map((region) => ({
          label: region.key.label,
          ...placeOn(board, region.x + region.width / 2, region.y + region.height / 2),
        })),
      })),
    lift,
    end: () => {
      forget()
      holds.keep(() => false)
      holds.pass(Infinity)
    },
  }
}
