import type { Outline } from '#exhibition'
import type { FloorPlan, Hanging } from '#plan'

/** Kinds that may stand on a table: what of them is seen stands by itself. */
const kinds: readonly string[] = ['silhouettes', 'dougong-set', 'model']

/** What would stand on the visitor's table: what they look at, if it can, or the first that can. */
export function tabledOf(
  plan: FloorPlan,
  { rooms }: Outline<string>,
  viewed: string | undefined,
): Hanging | undefined {
  const all = rooms.flatMap(({ exhibits }) => exhibits).filter(({ kind }) => kinds.includes(kind))
  const chosen = all.find(({ id }) => id === viewed) ?? all[0]
  return plan.hangings.find(({ exhibit, place }) => exhibit === chosen?.id && place === 0)
}
