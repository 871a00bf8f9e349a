import { castings, fittings, shinings } from '#building/fittings'
import type { Chart } from '#craft'
import { createHoldings, outline, type Exhibition } from '#exhibition'
import { bringKinds, type Shine } from '#exhibits'
import { cutExhibition } from '#exhibition/read'
import { drawBuilding, type FloorPlan } from '#plan'
import { completePins } from '#plan/planner'
import { charts } from '#shell'

/** What stands in a room, as its light is baked: its shell, what its exhibits are built of, what they show besides. */
export type Layers = (id: string) => Promise<Chart[][]>

/** The light that a room's exhibits bring. */
export type Shines = (id: string) => Promise<Shine[]>

/** An exhibition's plan and the layers of its rooms and courts. */
export async function layersOf(
  exhibition: Exhibition,
): Promise<{ plan: FloorPlan; layers: Layers; shines: Shines }> {
  const plan = drawBuilding(outline(exhibition), completePins(outline(exhibition)))
  const files = cutExhibition(exhibition)
  // What is built is the same in every language.
  const holdings = await createHoldings((path) => Promise.resolve(files[path]), 'en', {
    bringKinds,
  })
  const opened = async (id: string) => {
    if (plan.courts.some((court) => court.id === id)) return undefined
    await holdings.open(id)
    return holdings.store.getState().rooms[id]
  }
  const layers: Layers = async (id) => {
    const { solid } = charts(plan, id)
    const room = await opened(id)
    return room ? [solid, fittings(plan, room), castings(plan, room)] : [solid]
  }
  const shines: Shines = async (id) => {
    const room = await opened(id)
    return room ? shinings(plan, room) : []
  }
  return { plan, layers, shines }
}
