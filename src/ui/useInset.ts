import { useLayoutEffect, type RefObject } from 'react'
import { coveredBy } from './coveredBy.ts'
import { useHall } from './hall.ts'

/** Tells the hall what the card covers, for as long as it is there and whenever that changes. */
export function useInset(card: RefObject<HTMLElement | null>): void {
  const { inset } = useHall()
  useLayoutEffect(() => {
    const shown = card.current
    const picture = shown?.parentElement
    if (!shown || !picture) return
    const measure = () => {
      // Offsets, not the rectangle on screen: that one is still sliding in.
      inset(
        coveredBy(
          { left: shown.offsetLeft, top: shown.offsetTop },
          { width: picture.clientWidth, height: picture.clientHeight },
        ),
      )
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(shown)
    watch.observe(picture)
    return () => {
      watch.disconnect()
      inset({ right: 0, bottom: 0 })
    }
  }, [card, inset])
}
