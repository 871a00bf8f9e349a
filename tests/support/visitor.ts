import { outline } from '#exhibition'
import { bringKinds, ruleOf } from '#exhibits'
import type { HallClock } from '#kit'
import type { FloorPlan } from '#plan'
import { planBuilding } from '#plan/planner'
import { createVisit, createVisitor, type Activity, type Visit } from '#visit'
import { twoDoors } from './twoDoors.ts'

/** A visitor without a device or a scene: they walk, press and wait, a frame at a time. */
export type TestVisitor = {
  visit: Visit
  /** Walks with these intents for so many seconds at so many frames a second. */
  walks: (ways: Partial<Visit['intents']>, seconds: number, frames?: number) => void
  /** Lets frames pass until nothing carries the visitor, at most a minute. */
  waits: (frames?: number) => void
  isDoing: () => Activity['doing']
}

/** Drawn once: nobody writes a plan, and drawing it takes longer than most visits. */
let plan: FloorPlan | undefined

export async function aVisitor({
  reduced = false,
  opens = () => true,
}: { reduced?: boolean; opens?: (exhibit: string) => boolean } = {}): Promise<TestVisitor> {
  const whole = outline(await twoDoors())
  const all = whole.rooms.flatMap((room) => room.exhibits.map((exhibit) => exhibit.id))
  const order = all.filter(opens)
  const kinds = new Map(whole.rooms.flatMap(({ exhibits }) => exhibits.map((e) => [e.id, e.kind])))
  await bringKinds([...kinds.values()])
  const visit = createVisit({
    plan: (plan ??= planBuilding(whole)),
    visitor: createVisitor('test'),
    order,
    ruleOf: (id) => ruleOf(kinds.get(id) ?? ''),
    reduced: () => reduced,
  })
  return {
    visit,
    walks: (ways, seconds, frames = 60) => {
      Object.assign(visit.intents, ways)
      for (let i = 0; i < Math.round(seconds * frames); i += 1) visit.step(1 / frames)
      Object.assign(visit.intents, { forward: 0, aside: 0, turn: 0, hurry: false })
    },
    waits: (frames = 60) => {
      for (let i = 0; i < 60 * frames && visit.step(1 / frames); i += 1);
    },
    isDoing: () => visit.store.getState().activity.doing,
  }
}

/** A clock that stands still until it is moved. */
export function aStillClock(): HallClock {
  let now = 0
  let timers: { at: number; call: () => void }[] = []
  return {
    now: () => now,
    after: (ms, call) => {
      const timer = { at: now + ms, call }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    pass: (ms) => {
      const end = now + ms
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at)[0]
        if (!next || next.at > end) break
        timers = timers.filter((each) => each !== next)
        now = next.at
        next.call()
      }
      now = end
    },
  }
}
