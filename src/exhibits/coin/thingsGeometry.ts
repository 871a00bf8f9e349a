import type { BufferGeometry } from 'three'
import { dyedGeometry } from '../dyedGeometry.ts'
import { explanations } from './rule.ts'
import { lifted, thingAt } from './measures.ts'
import { cloth, thingOf } from './things.ts'

/** The things of all explanations, and the cloth under them, in one draw. The caller disposes of the geometry. */
export type Things = {
  geometry: BufferGeometry
  /** Lifts the thing of an explanation, 0 to 1. */
  lift: (explanation: number, part: number) => void
}

export function thingsGeometry(): Things {
  const parts = [...explanations.flatMap((each) => thingOf[each]), cloth]
  const { geometry, counts } = dyedGeometry(parts)
  const places = geometry.getAttribute('position')
  const first = Float32Array.from(places.array)
  let part = 0
  let from = 0
  const spans = explanations.map((each) => {
    const start = from
    for (const _ of thingOf[each]) from += 3 * (counts[part++] ?? 0)
    return [start, from] as const
  })
  const lift = (explanation: number, high: number) => {
    const [start, end] = spans[explanation] ?? [0, 0]
    const [x, z] = thingAt(explanations[explanation] ?? 'trader')
    const by = [x, high * lifted, z]
    for (let i = start; i < end; i += 1) places.array[i] = (first[i] ?? 0) + (by[i % 3] ?? 0)
    places.needsUpdate = true
  }
  return { geometry, lift }
}
