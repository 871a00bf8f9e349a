import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from './ownRay.ts'
import { box } from './stand.ts'
import type { Solid } from './types.ts'

/** A board that leans on a table: degrees that it is raised, its height, and its middle's place. */
export type Leaning = { lean: number; height: number; z: number }

/** How it stands in a hanging's frame, its foot on the table: the middle of its face, and its turn. */
export function leaningAt(
  { lean, height, z }: Leaning,
  tableTop: number,
): { position: [x: number, y: number, z: number]; turn: number } {
  const rise = (Math.sin(radians(lean)) * height) / 2
  return { position: [0, tableTop + rise + 0.03, z], turn: radians(lean - 90) }
}

/** What holds it up, so broad: a block under its back, and a sill before its foot, `ahead` of its middle. */
export function underLeaning(
  { lean, height, z }: Leaning,
  tableTop: number,
  broad: number,
  ahead: number,
): Solid[] {
  const rise = Math.sin((lean * Math.PI) / 180) * height
  const back = z - (Math.cos((lean * Math.PI) / 180) * height) / 2
  return [
    box([0, tableTop + rise / 2, back + 0.05], [broad, rise - 0.02, 0.03], 'dark-timber'),
    box([0, tableTop + 0.012, z + ahead], [broad, 0.024, ahead + 0.02], 'dark-timber'),
  ]
}

/** Where a ray meets its face: metres to the right and up along the board from its middle. */
export function metOnLeaning(
  ray: Ray,
  hanging: Hanging,
  leaning: Leaning,
): readonly [x: number, y: number] | undefined {
  const { position, turn } = leaningAt(leaning, -hanging.size[1] / 2)
  const { from, way } = rayIn(hanging, ray)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  // Turned back about x, the board stands upright and looks along z.
  const upright = (x: number, y: number, z: number) =>
    [x, y * cos + z * sin, z * cos - y * sin] as const
  const own = {
    from: upright(from[0] - position[0], from[1] - position[1], from[2] - position[2]),
    way: upright(...way),
  }
  const met = own.way[2] < 0 ? meets(own, 2, 0) : undefined
  return met && [met[0], met[1]]
}
