import type { Clock } from '#kit'
import { useEffect, useState } from 'react'

/** Counts how often so many seconds have passed on that clock since the piece came. */
export function useTick(clock: Clock, seconds: number): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    let callOff = () => {}
    const tick = (passed: number) => {
      callOff = clock.after(seconds * 1000, () => {
        setCount(passed + 1)
        tick(passed + 1)
      })
    }
    tick(0)
    return () => callOff()
  }, [clock, seconds])
  return count
}
