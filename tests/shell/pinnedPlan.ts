import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Pins } from '#exhibition'
import type { FloorPlan } from '#plan'
import { planBuilding } from '#plan/planner'
import { bareOutline } from '../support/bareOutline.ts'

/** The pinned plan of the shipped exhibition with nothing hung in it. */
export function pinnedPlan(): FloorPlan {
  const text = readFileSync('assets/exhibitions/two-doors/plan.yaml', 'utf8')
  // The file is the shipped one and is checked by the exhibition's own tests.
  const pins = { ...(parse(text) as Pins), hangings: {}, views: {} }
  const rooms = Object.keys(pins.rooms).map((id) => ({
    id,
    wing: 'shared',
    title: id,
    exhibits: [],
  }))
  return planBuilding(bareOutline(rooms, pins))
}
