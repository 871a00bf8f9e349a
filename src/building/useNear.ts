import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useHall } from './hall.ts'
import { nearRooms } from './nearRooms.ts'

/** Milliseconds between two rooms that are built, so that no frame builds two. */
const pause = 30

/**
 * Which rooms to keep built: those near the visitor, one after the other and nearest first, and
 * those that come in sight on the way. What is near no longer goes at once.
 */
export function useNear(): { built: readonly string[]; want: (id: string) => void } {
  const { plan, visit, works, clock, built: done } = useHall()
  const room = useStore(visit.store, (state) => state.room)
  const exhibit = useStore(visit.store, ({ activity }) =>
    'exhibit' in activity ? activity.exhibit : undefined,
  )
  const [built, setBuilt] = useState<readonly string[]>([])
  /** For whom everything near stands: the place that had been asked for. */
  const [whole, setWhole] = useState<string>()
  const place = `${room} ${exhibit ?? ''}`

  useEffect(() => {
    const near = nearRooms(plan, room, exhibit)
    let stop: (() => void) | undefined
    const grow = (count: number) => {
      const next = near.slice(0, count)
      setBuilt((before) => near.filter((id) => next.includes(id) || before.includes(id)))
      if (count < near.length) stop = clock.after(pause, () => grow(count + 1))
      else setWhole(place)
    }
    grow(1)
    return () => stop?.()
  }, [plan, room, exhibit, place, clock])

  // Begins with the first change and ends when the last room stands: a room's own work begins in
  // its own effect, which runs before this one.
  useEffect(() => {
    if (whole !== place) return works.begin()
    done.room = room
    return undefined
  }, [whole, place, room, works, done])

  const want = useCallback(
    (id: string) => setBuilt((before) => (before.includes(id) ? before : [...before, id])),
    [],
  )
  return { built, want }
}
