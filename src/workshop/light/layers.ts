import { castings, fittings } from '#building/fittings'
import type { Chart } from '#craft'
import { createHoldings, outline, type Exhibition } from '#exhibition'
import { bringKinds } from '#exhibits'
import { cutExhibition } from '#exhibition/read'
import { drawBuilding, type FloorPlan } from '#plan'
import { completePins } from '#plan/planner'
import { charts } from '#shell'

/** What stands in a room, as its light is baked: its shell, what its exhibits are built of, what they show besides. */
export type Layers = (id: string) => Promise<Chart[][]>

/** An exhibition's plan and the layers of its rooms and courts. */
export async function layersOf(
  exhibition: Exhibition,
): Promise<{ plan: FloorPlan; layers: Layers }> {
  const plan = drawBuilding(outline(exhibition), completePins(outline(exhibition)))
  const files = cutExhibition(exhibition)
  // What is built is the same in every language.
  const holdings = await createHoldings((path) => Promise.resolve(files[path]), 'en', {
    bringKinds,
  })
  const layers: Layers = async (id) => {
    const { solid } = charts(plan, id)
    if (plan.courts.some((court) => court.id === id)) return [solid]
    await holdings.open(id)
    const room = holdings.store.getState().rooms[id]
    return room ? [solid, fittings(plan, room), castings(plan, room)] : [solid]
  }
  return { plan, layers }
}
