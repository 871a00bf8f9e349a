import type { Projector } from '#exhibits'
import type { Holdings } from '#exhibition'
import type { FloorPlan, Hanging, Ray } from '#plan'
import type { HouseFinish } from '#finish'
import type { Clock, Problem } from '#kit'
import type { Sounds } from '#media'
import type { Made, Visit } from '#visit'
import { createContext, useContext } from 'react'
import type { Group } from 'three'
import type { Works } from './works.ts'

/** What every part of the building knows. It never changes while the hall stands. */
export type Hall = {
  plan: FloorPlan
  visit: Visit
  holdings: Holdings
  finish: HouseFinish
  works: Works
  /** Tells the visitor what could not be shown. */
  report: (problem: Problem) => void
  clock: Clock
  /** What plays films and sounds. */
  projector: Projector
  /** The file of something on the visitor's shelf. */
  make: (made: Made) => Promise<File>
  /** Whether the visitor asked for less motion. */
  reduced: () => boolean
  /** The day by the visitor's calendar, `2026-11-25`. */
  today: () => string
  /** What exhibits make of a press on the picture; the first that answers true has taken it. */
  presses: Set<(ray: Ray) => boolean>
  /** What exhibits make of a drag that begins along a ray; the first that answers hears the rest of it. */
  grips: Set<(ray: Ray) => ((ray: Ray) => void) | undefined>
  sounds: Sounds
  /** Half the horizontal angle of what the eyes see, degrees; kept by the rig. */
  gaze: { half: number }
  /** How fine letters are painted: 1, or less where the device can carry less. */
  fineness: number
  /** What the exhibits' scenes show, each for its place; a frame draws what may be seen of it. */
  stands: Map<Hanging, Group>
  /** Bytes of the textures alive, by room. */
  textureBytes: Map<string, number>
  /** Whether the room one came into stands, and the room for which all that is near has been built. */
  built: { first: boolean; room: string | undefined }
}

const HallContext = createContext<Hall | undefined>(undefined)
export const HallProvider = HallContext.Provider

/** The hall round a component. Throws outside of one. */
export function useHall(): Hall {
  const hall = useContext(HallContext)
  if (!hall) throw new Error('enfilade: this part stands in no hall')
  return hall
}
