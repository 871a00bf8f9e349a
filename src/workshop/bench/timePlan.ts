import type { Outline, Size } from '#exhibition'
import { planBuilding } from '#plan/planner'
import { inRoom, sampleWorks } from '../sample/sampleWorks.ts'
import { median } from './median.ts'

export type PlanTime = { exhibits: number; rooms: number; ms: number }

/** How long the planner takes for so many pictures of which nothing is pinned: the median of five. */
export function timePlan(exhibits: number): PlanTime {
  const outline = sampleOutline(exhibits)
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    planBuilding(outline)
    return performance.now() - started
  })
  return { exhibits, rooms: outline.rooms.length, ms: median(times) }
}

/** What the hall knows of a sample when it plans it. */
function sampleOutline(count: number): Outline<string> {
  const works = sampleWorks(count).map(({ width, pixels: [across, down] }, i) => {
    const size: Size = [width, (width * down) / across, 0.03]
    const title = `Picture ${i + 1}`
    return { id: `w-${i + 1}`, title, kind: 'picture', places: [{ on: 'wall' as const, size }] }
  })
  const rooms = Array.from({ length: Math.ceil(count / inRoom) }, (_, r) => ({
    id: `r${r + 1}`,
    wing: 'hall',
    title: `Room ${r + 1}`,
    exhibits: works.slice(r * inRoom, (r + 1) * inRoom),
  }))
  const plan = { rooms: {}, courts: {}, openings: [], hangings: {}, views: {} }
  const texts = { title: 'Sample', lead: '', interpretation: '', rights: '' }
  return { id: 'sample', ...texts, wings: {}, tours: [], rooms, plan }
}
