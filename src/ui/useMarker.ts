import { useLayoutEffect, type RefObject } from 'react'
import { useHall } from './hall.ts'

/** How often the mark on the plan follows the visitor, milliseconds. */
const pace = 120

/**
 * Keeps a mark on the plan where the visitor stands and turned as they look. It runs on the hall's
 * clock and touches the drawing itself: nothing else need hear of every step.
 */
export function useMarker(marker: RefObject<SVGGElement | null>): void {
  const { visit, clock } = useHall()
  useLayoutEffect(() => {
    let stop = () => {}
    const follow = () => {
      const { x, z, heading } = visit.pose
      marker.current?.setAttribute('transform', `translate(${x} ${z}) rotate(${heading})`)
      stop = clock.after(pace, follow)
    }
    follow()
    return () => stop()
  }, [visit, clock, marker])
}
