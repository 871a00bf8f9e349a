import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useHall } from './hall.ts'
import { nearRooms, roomsAhead } from './nearRooms.ts'

/** Milliseconds between two rooms that are built, so that no frame builds two. */
const pause = 30

/** What does not come must not keep a visitor before a closed door longer than this, milliseconds. */
const patience = 4000

/**
 * Which rooms to keep built. The one that the visitor comes into first, until it stands whole; then
 * those near, one after the other and nearest first, and those that come in sight on the way; while
 * one stands before an exhibit, no more than are seen. What is near no longer goes at once.
 */
export function useNear(): { built: readonly string[]; want: (id: string) => void } {
  const { plan, visit, works, clock, built: done } = useHall()
  const room = useStore(visit.store, (state) => state.room)
  const exhibit = useStore(visit.store, ({ activity }) =>
    'exhibit' in activity ? activity.exhibit : undefined,
  )
  const stays = useStore(visit.store, ({ activity, carried }) => {
    return !carried && (activity.doing === 'viewing' || activity.doing === 'following')
  })
  const [built, setBuilt] = useState<readonly string[]>([])
  /** For whom everything near stands: the place that had been asked for. */
  const [whole, setWhole] = useState<string>()
  const place = `${room} ${exhibit ?? ''} ${stays}`
  const [first, setFirst] = useState(done.first)

  // Runs after the effects of the room itself, in which its works begin.
  useEffect(() => {
    if (first || !built.includes(room)) return
    let stop = () => {}
    const began = clock.now()
    const look = () => {
      const waits = works.pending(room) > 0 && clock.now() - began < patience
      if (waits) stop = clock.after(pause, look)
      else setFirst((done.first = true))
    }
    look()
    return () => stop()
  }, [first, built, room, works, clock, done])

  useEffect(() => {
    const near = first ? nearRooms(plan, room, exhibit) : [room]
    const wanted = first && stays ? roomsAhead(plan, { ...visit.pose, room }) : near
    let stop: (() => void) | undefined
    const grow = (count: number) => {
      const next = wanted.slice(0, count)
      setBuilt((before) => near.filter((id) => next.includes(id) || before.includes(id)))
      if (count < wanted.length) stop = clock.after(pause, () => grow(count + 1))
      else if (first) setWhole(place)
    }
    grow(1)
    return () => stop?.()
  }, [first, plan, visit, room, exhibit, stays, place, clock])

  // Begins with the first change and ends when the last room stands: a room's own work begins in
  // its own effect, which runs before this one.
  useEffect(() => {
    if (whole !== place) return works.begin()
    done.room = room
    return undefined
  }, [whole, place, room, works, done])

  // What comes in sight is under way from the frame that has missed it, and not only when it has
  // been mounted, or the hall would say in between that nothing is.
  const mounted = useRef(built)
  const missed = useRef<(() => void)[]>([])
  const want = useCallback(
    (id: string) => {
      if (!first || mounted.current.includes(id)) return
      missed.current.push(works.begin())
      setBuilt((before) => (before.includes(id) ? before : [...before, id]))
    },
    [first, works],
  )
  useEffect(() => {
    mounted.current = built
    const ends = missed.current
    const end = () => ends.splice(0).forEach((each) => each())
    end()
    return end
  }, [built])
  return { built, want }
}
