import type { Pins, RoomPin } from '#exhibition'
import { grown } from '#kit'
import type { PlannedCourt, PlannedRoom } from './types.ts'
import { wallThickness } from './wall.ts'

/** A room as its pin says. Throws for one without a pin. */
export function planRoom(pin: RoomPin | undefined, id: string, wing: string): PlannedRoom {
  if (!pin) throw new Error(`enfilade: the room ${id} has no place in the plan`)
  const { x0, z0, x1, z1, ceiling, palette, accents = {}, fixtures = [] } = pin
  const outer = { x0, z0, x1, z1 }
  return {
    id,
    wing,
    outer,
    clear: grown(outer, -wallThickness / 2),
    ceiling,
    walls: pin.walls ?? ceiling ?? 4,
    palette,
    accents,
    fixtures: fixtures.map(({ kind, at: [x, z], turn = 0 }) => ({ kind, x, z, turn })),
  }
}

/** The courts as they are pinned. */
export function planCourts(pins: Pins['courts']): PlannedCourt[] {
  return Object.entries(pins).map(([id, { palette, planting, ...outer }]) => ({
    id,
    outer,
    clear: grown(outer, -wallThickness / 2),
    palette,
    planting,
  }))
}
