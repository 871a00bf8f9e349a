import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useHall } from './hall.ts'
import { nearRooms } from './nearRooms.ts'

/** Milliseconds between two rooms that are built, so that no frame builds two. */
const pause = 30

/**
 * Which rooms to keep built. Those around the visitor, one after the other and nearest first;
 * those that are near no longer go at once.
 */
export function useNear(): readonly string[] {
  const { plan, visit, works, clock, built: done } = useHall()
  const room = useStore(visit.store, (state) => state.room)
  const [built, setBuilt] = useState<readonly string[]>([])
  useEffect(() => {
    const near = nearRooms(plan, room)
    const end = works.begin()
    let stop: (() => void) | undefined
    const grow = (count: number) => {
      const next = near.slice(0, count)
      setBuilt((before) => near.filter((id) => next.includes(id) || before.includes(id)))
      if (count < near.length) stop = clock.after(pause, () => grow(count + 1))
      else {
        // The last room's own work must have begun before this ends, or the hall settles too soon.
        stop = clock.after(pause, end)
        done.room = room
      }
    }
    grow(1)
    return () => {
      stop?.()
      end()
    }
  }, [plan, room, works, clock, done])
  return built
}
