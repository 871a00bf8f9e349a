import { outline, type Exhibition } from '#exhibition'
import type { FloorPlan } from '#plan'
import { planBuilding } from '#plan/planner'
import { readFolder } from '../../src/workshop/readFolder.ts'

/** The shipped exhibition, as its files stand. */
export async function twoDoors(): Promise<Exhibition> {
  const { exhibition, problems } = await readFolder('assets/exhibitions/two-doors')
  if (!exhibition) throw new Error(JSON.stringify(problems, undefined, 2))
  return exhibition
}

/** Its plan. */
export const twoDoorsPlan = async (): Promise<FloorPlan> => planBuilding(outline(await twoDoors()))
