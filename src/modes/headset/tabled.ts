import type { Outline } from '#exhibition'
import type { FloorPlan, Hanging } from '#plan'

/** Kinds whose things may stand on a table by themselves, the fittest first. */
const kinds: readonly string[] = ['silhouettes', 'dougong-set', 'model']
/** Of what stands on the hall's floor: how high the slab is on which it does, metres. */
const slabs: Readonly<Record<string, number>> = { 'dougong-set': 0.1, model: 0.03 }

/** What stands on a table, and how high over its box's foot it begins, metres. */
export type Tabled = { hanging: Hanging; slab: number }

/** What would stand on the visitor's table: what they look at, if it can, or the fittest. */
export function tabledOf(
  plan: FloorPlan,
  { rooms }: Outline<string>,
  viewed: string | undefined,
): Tabled | undefined {
  const all = rooms.flatMap(({ exhibits }) => exhibits)
  const fit = kinds.flatMap((kind) => all.filter((each) => each.kind === kind))
  const chosen = fit.find(({ id }) => id === viewed) ?? fit[0]
  const hanging = plan.hangings.find(({ exhibit, place }) => exhibit === chosen?.id && place === 0)
  if (!chosen || !hanging) return undefined
  return { hanging, slab: hanging.on === 'floor' ? (slabs[chosen.kind] ?? 0) : 0 }
}
