import type { FloorPlan } from '#plan'

/** Whether a room has a window on a court with water in it. */
export const hearsWater = ({ courts, openings }: FloorPlan, room: string): boolean =>
  openings.some(
    ({ sides }) =>
      sides.includes(room) &&
      courts.some(({ id, planting }) => planting === 'stone and water' && sides.includes(id)),
  )
