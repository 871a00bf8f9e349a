import { radians } from '#kit'
import type { createSight, Hanging } from '#plan'

type Eyes = { x: number; z: number }

/** Metres: through a doorway and further off than this, what looks small is left out. */
export const away = 12
/** An exhibit that looks smaller than this is left out there, radians. */
const smallExhibit = radians(10)
/** A part of one that is left out there, and one that is a speck wherever it is. Radians. */
export const [smallPart, speck] = [radians(5), radians(0.5)]

/** Whether what hangs there looks smaller than this angle from so far that it may be left out. Radians. */
export function looksSmall({ x, z, size }: Hanging, eyes: Eyes, angle: number): boolean {
  const off = Math.hypot(x - eyes.x, z - eyes.z)
  return off > away && Math.hypot(...size) < angle * off
}

/** Whether an exhibit in another room than one's own is left out, so small it looks from there. */
export const isLeftOut = (hanging: Hanging, eyes: Eyes): boolean =>
  looksSmall(hanging, eyes, smallExhibit)

/** Metres from which on what is written in another room is left out: a panel looks as small as such a part. */
export const unread = 22

/** How far one stands outside of a rectangle of the plan, metres; 0 inside it. */
export const outside = (
  { x0, z0, x1, z1 }: { x0: number; z0: number; x1: number; z1: number },
  { x, z }: Eyes,
): number => Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(z0 - z, 0, z - z1))

/** Half the angle of one look, and from one look round to the next, degrees. */
const [half, step] = [52, 45]

/**
 * Of other rooms than this one what is shown from these places, whichever way one looks: neither
 * hidden nor left out.
 */
export function shownFrom(
  room: string,
  places: readonly Eyes[],
  sight: ReturnType<typeof createSight>,
): Set<Hanging> {
  const shown = new Set<Hanging>()
  for (const at of places)
    for (let heading = 0; heading < 360; heading += step) {
      sight.look(at.x, at.z, heading, half)
      for (const hanging of sight.hung)
        if (hanging.room !== room && !isLeftOut(hanging, at)) shown.add(hanging)
    }
  return shown
}
