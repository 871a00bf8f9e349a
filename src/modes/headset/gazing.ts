import type { Ray } from '#plan'
import { createDwell } from './dwell.ts'
import type { Aimed, Wearing } from './wearing.ts'

/** Seconds without a device after which looking presses. */
const without = 1.5
/** A look at the floor that wanders less than this is at one place, metres. */
const steady = 0.35

/** What is seen of a look that presses: where it rests, metres off, and how far it is, 0 to 1. */
export type Gazed = { distance: number; far: number }

/**
 * Looking instead of pressing, where somebody wants it or has nothing in hand. `pass` takes the line
 * of the eyes in each frame; nothing is seen of it while it does not press.
 */
export function createGazing(wearing: Wearing): {
  pass: (ray: Ray, seconds: number, hasDevice: boolean) => Gazed | undefined
} {
  const dwell = createDwell()
  let bare = 0
  let floor: { x: number; z: number } | undefined
  let aimed: Aimed | undefined
  let frames = 0
  const nameOf = (seen: Aimed | undefined): string | undefined => {
    if (seen?.on !== 'floor') floor = undefined
    if (!seen || seen.on === 'board' || isBeingRead(wearing, seen)) return undefined
    if (seen.on === 'key') return `key ${seen.region.key.label}`
    if (seen.on === 'exhibit') return `exhibit ${seen.exhibit}`
    if (!floor || Math.hypot(floor.x - seen.at.x, floor.z - seen.at.z) > steady) floor = seen.at
    return `floor ${floor.x} ${floor.z}`
  }
  return {
    pass: (ray, seconds, hasDevice) => {
      bare = hasDevice ? 0 : bare + seconds
      if (bare < without && !wearing.comfort.getState().gaze) {
        dwell.drop()
        return undefined
      }
      frames += 1
      if (frames % 3 === 0) aimed = wearing.aim(ray)
      const far = dwell.pass(nameOf(aimed), seconds, aimed?.on === 'floor')
      if (far === 1) wearing.press(ray)
      return { distance: aimed?.distance ?? 3, far }
    },
  }
}

/** Whether who looks there only looks: at what they view or are told of, and at the floor before it. */
function isBeingRead({ viewed, docent }: Wearing, seen: Aimed): boolean {
  const { tour, away } = docent.store.getState()
  const told = tour !== undefined && !away
  if (seen.on === 'floor') return told || viewed() !== undefined
  return seen.on === 'exhibit' && (told || seen.exhibit === viewed())
}
