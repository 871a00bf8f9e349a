import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import { lyingNear, table } from './measures.ts'
import type { AssemblyAct } from './rule.ts'

/** How high the set may grow over its table, and how wide it is, metres. */
const [high, half] = [0.5, 0.3] as const
/** How high over the bench pieces are pressed, metres. */
const over = 0.03

/** Whether a ray goes through the air over the shake table. */
export function overTable(ray: Ray, hanging: Hanging): boolean {
  const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, table.z + 0.06) ?? []
  const up = y + hanging.size[1] / 2
  return Math.abs(x - table.x) < half && up > 0 && up < high
}

/** The piece that a ray meets on the bench; of those that still lie there. */
export function pieceUnder(
  ray: Ray,
  hanging: Hanging,
  placed: readonly number[],
): number | undefined {
  const [x, , z] = meets(rayIn(hanging, ray), 1, over - hanging.size[1] / 2) ?? []
  return x === undefined || z === undefined ? undefined : lyingNear(x, z, placed)
}

/** What a press means: a piece to take, or the place where the one in hand is to go. */
export function pressedBench(
  ray: Ray,
  hanging: Hanging,
  placed: readonly number[],
  whole: boolean,
): AssemblyAct | undefined {
  const piece = pieceUnder(ray, hanging, placed)
  if (piece !== undefined) return { do: 'hold', piece }
  if (!overTable(ray, hanging)) return undefined
  return whole ? { do: 'shake' } : { do: 'put' }
}
