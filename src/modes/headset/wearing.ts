import type { Point } from '#kit'
import { pick, type FloorPlan, type Ray } from '#plan'
import type { Visit } from '#visit'
import type { Language } from '#words'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Blink } from './blink.ts'
import { createBlink } from './blink.ts'
import type { Deed, MenuList, Region, ShownBoard } from './boardTypes.ts'
import { createLanding } from './landing.ts'
import { meetBoard, placeOn, regionAt } from './placing.ts'
import { wear, type Worn } from './wear.ts'

/** Which pages are open: of the menu's list, and of the board beside an exhibit. */
type Opened = {
  menu: MenuList | undefined
  listPage: number
  text: number | 'state'
  keys: number
}

/** What a ray points at, and how far off, metres. */
export type Aimed = { distance: number } & (
  | { on: 'key'; region: Region }
  | { on: 'board' }
  | { on: 'exhibit'; exhibit: string }
  | { on: 'floor'; at: Point }
)

/** The hall as it is worn for one session. */
export type Wearing = {
  worn: Worn
  blink: Blink
  opened: StoreApi<Opened>
  /** The boards that stand now, by their names. */
  boards: Map<string, ShownBoard>
  landing: ReturnType<typeof createLanding>
  aim: (ray: Ray) => Aimed | undefined
  /** Answers to a press along a ray; says what was pressed. */
  press: (ray: Ray) => Aimed | undefined
  /** Puts every board away; opens the menu where there was none. */
  dismissOrMenu: () => void
  /** Sets the visitor down there, in the dark. */
  goTo: (at: Point) => void
  /** The boards by their names, and where their keys are on the plan, metres. */
  floating: () => {
    name: string
    keys: { label: string; x: number; y: number; z: number }[]
  }[]
  /** How high the tracked space lies over the floor, metres: none where the device knows its floor. */
  lift: { now: number }
}

export type WearingOptions = {
  plan: FloorPlan
  visit: Visit
  presses: ReadonlySet<(ray: Ray) => boolean>
  reduced: () => boolean
  speak: (language: Language) => void
  leave: () => void
}

/** Puts a visit on the head: the same places, acts and presses as everywhere else. */
export function createWearing(options: WearingOptions): Wearing {
  const { plan, visit, presses, reduced, speak, leave } = options
  const blink = createBlink(reduced)
  const opened = createStore<Opened>(() => ({ menu: undefined, listPage: 0, text: 0, keys: 0 }))
  const boards = new Map<string, ShownBoard>()
  const landing = createLanding(plan)
  const dismiss = () => {
    opened.setState({ menu: undefined })
    if (visit.store.getState().activity.doing !== 'wandering') visit.leave()
  }
  const carryOut = (deed: Deed) => {
    switch (deed.does) {
      case 'act':
        visit.act(deed.exhibit, deed.act)
        return opened.setState({ text: 'state' })
      case 'turn':
        if (deed.pages === 'text') return opened.setState({ text: deed.to })
        return opened.setState(opened.getState().menu ? { listPage: deed.to } : { keys: deed.to })
      case 'approach':
        opened.setState({ menu: undefined })
        return blink.over(() => visit.approach(deed.exhibit))
      case 'go':
        opened.setState({ menu: undefined })
        return blink.over(() => visit.go(deed.room))
      case 'speak':
        return speak(deed.language)
      case 'show':
        return opened.setState({ menu: deed.list, listPage: 0 })
      case 'dismiss':
        return dismiss()
      case 'leave':
        return leave()
    }
  }
  const viewed = () => {
    const { activity } = visit.store.getState()
    return activity.doing === 'viewing' ? activity.exhibit : undefined
  }
  const onBoard = (ray: Ray): Aimed | undefined => {
    let nearest: Aimed | undefined
    for (const board of boards.values()) {
      const met = meetBoard(board, ray)
      if (!met || met.distance > (nearest?.distance ?? Infinity)) continue
      const region = regionAt(board.regions, met)
      const { distance } = met
      nearest = region ? { on: 'key', region, distance } : { on: 'board', distance }
    }
    return nearest
  }
  const aim = (ray: Ray): Aimed | undefined => {
    const board = onBoard(ray)
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
  const goTo = (at: Point) => blink.over(() => visit.walkTo(at.x, at.z))
  const press = (ray: Ray): Aimed | undefined => {
    const aimed = aim(ray)
    if (aimed?.on === 'key') carryOut(aimed.region.key.deed)
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
    worn: wear(visit),
    blink,
    opened,
    boards,
    landing,
    aim,
    press,
    dismissOrMenu: () => {
      if (opened.getState().menu !== undefined || viewed() !== undefined) dismiss()
      else opened.setState({ menu: 'room', listPage: 0 })
    },
    goTo,
    floating: () =>
      Array.from(boards, ([name, board]) => ({
        name,
        keys: board.regions.map((region) => ({
          label: region.key.label,
          ...placeOn(board, region.x + region.width / 2, region.y + region.height / 2),
        })),
      })),
    lift: { now: 0 },
  }
}
