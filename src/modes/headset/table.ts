import { headingTo, radians } from '#kit'
import type { Pose } from '#visit'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Rig, Triple } from './rig.ts'

/** Seconds without a surface after which one is assumed before who looks for it. */
const patience = 3
/** Where that is: so far ahead of the eyes, and so far below them, metres; about a table for who stands or sits. */
const [ahead, below] = [0.8, 0.6]

/** The place of the hall that is to stand on a real surface: the middle of its foot, and its front. */
export type Foot = { x: number; y: number; z: number; turn: number }

/** A thing of the hall on a surface of the room in which the visitor really is. */
export type Table = {
  /** Where the space that the device tracks lies, so that the surface is under the thing. */
  rig: Rig
  lift: { floor: number; now: number }
  store: StoreApi<{ is: 'seeking' | 'set'; assumed: boolean }>
  /** Whether there is a place yet on which the thing is seen. */
  shows: () => boolean
  /**
   * Takes the head as tracked, and where its look meets a surface; or, once the thing is set, where
   * the device says that this place is now.
   */
  frame: (head: Readonly<Pose>, surface: Triple | undefined, seconds: number) => void
  /** Sets the thing where it is seen; says whether it is set by this. */
  set: () => boolean
  /** Looks for another place. */
  again: () => void
  /** Turns the thing on its foot, degrees clockwise. */
  spin: (by: number) => void
}

/** Lets a place for a thing be found among real surfaces, at the thing's own size. */
export function createTable(foot: Foot): Table {
  const store = createStore<{ is: 'seeking' | 'set'; assumed: boolean }>(() => ({
    is: 'seeking',
    assumed: false,
  }))
  const rig: Rig = { x: foot.x, z: foot.z, turn: 0 }
  const lift = { floor: 0, now: 0 }
  let place: Triple | undefined
  let turn = 0
  let spun = 0
  let sought = 0
  const lay = ({ x, y, z }: Triple) => {
    rig.turn = turn - spun
    const [sin, cos] = [Math.sin(radians(rig.turn)), Math.cos(radians(rig.turn))]
    rig.x = foot.x - (x * cos - z * sin)
    rig.z = foot.z - (x * sin + z * cos)
    lift.now = foot.y - y
  }
  const assumedFor = ({ x, y, z, heading }: Readonly<Pose>): Triple => ({
    x: x + Math.sin(radians(heading)) * ahead,
    y: y - below,
    z: z - Math.cos(radians(heading)) * ahead,
  })
  return {
    rig,
    lift,
    store,
    shows: () => place !== undefined,
    frame: (head, surface, seconds) => {
      if (store.getState().is === 'set') {
        if (surface) place = surface
        if (place) lay(place)
        return
      }
      sought = surface ? 0 : sought + seconds
      const assumed = sought > patience
      if (assumed !== store.getState().assumed) store.setState({ assumed })
      place = surface ?? (assumed ? assumedFor(head) : place)
      if (!place) return
      // Its front towards who looks at it.
      turn = foot.turn - headingTo(place.x, place.z, head.x, head.z)
      lay(place)
    },
    set: () => {
      if (!place || store.getState().is === 'set') return false
      store.setState({ is: 'set' })
      return true
    },
    again: () => {
      sought = 0
      store.setState({ is: 'seeking', assumed: false })
    },
    spin: (by) => {
      spun += by
    },
  }
}
