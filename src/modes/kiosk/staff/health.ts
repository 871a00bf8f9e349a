import type { Counted } from './visitCounts.ts'

/** How the kiosk is, for its staff. */
export type Health = {
  version: string
  /** Seconds since the page was loaded. */
  runs: number
  visits: Counted
  /** How often the picture's context was lost. */
  losses: number
  /** Megabytes of the scripts' memory, where the browser tells. */
  memory: number | undefined
  /** Milliseconds from one frame to the next, once some have been drawn. */
  pace: number | undefined
  calls: number
  triangles: number
  /** Whether the whole hall is on this device, and whether a newer version waits. */
  whole: boolean
  waits: boolean
  problems: readonly { at: string; says: string }[]
}

/** Megabytes that the scripts hold; only some browsers tell, and no library knows of it. */
export function heldMemory(): number | undefined {
  const memory: unknown = Reflect.get(performance, 'memory')
  const used: unknown = Reflect.get(Object(memory), 'usedJSHeapSize')
  return typeof used === 'number' ? Math.round(used / 1e5) / 10 : undefined
}
