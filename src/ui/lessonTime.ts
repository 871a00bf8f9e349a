/** The time of a lesson: how much is left (milliseconds), counted from `since` while it runs. */
export type LessonTime = { left: number; since?: number }

const minute = 60_000
/** A course card is a lesson of twenty minutes (content brief, 6); steps of five, to ninety. */
export const freshLesson: LessonTime = { left: 20 * minute }
const [step, most] = [5 * minute, 90 * minute] as const

/** What is left at a moment; never less than nothing. */
export const leftOf = ({ left, since }: LessonTime, now: number): number =>
  Math.max(0, since === undefined ? left : left - (now - since))

/** Started where it stands, or stopped where it runs; what is over begins anew. */
export function startedOrStopped(time: LessonTime, now: number): LessonTime {
  const left = leftOf(time, now)
  if (time.since !== undefined && left > 0) return { left }
  return { left: left > 0 ? left : freshLesson.left, since: now }
}

/** With five minutes more or less. */
export function lengthened(time: LessonTime, by: 1 | -1, now: number): LessonTime {
  const left = Math.min(most, Math.max(0, leftOf(time, now) + by * step))
  return time.since === undefined ? { left } : { left, since: now }
}

/** As on a clock: 20:00, 4:09. A second that has begun counts. */
export function clockFace(left: number): string {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
