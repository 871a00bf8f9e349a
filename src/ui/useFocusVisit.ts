import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'

/** The exhibit that was asked for by keyboard and has not been shown yet. */
export type Wanted = string | undefined

/**
 * Takes the focus to the card's heading when its exhibit was asked for by keyboard, and back to
 * where it came from when the card goes. Returns what the card must call when it gets the focus.
 */
export function useFocusVisit(
  id: string,
  card: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  wanted: RefObject<Wanted>,
): (event: FocusEvent) => void {
  const cameFrom = useRef<HTMLElement | undefined>(undefined)

  useLayoutEffect(() => {
    if (wanted.current !== id) return
    wanted.current = undefined
    heading.current?.focus({ preventScroll: true })
  })

  useLayoutEffect(() => {
    const shown = card.current
    return () => {
      if (!shown?.contains(document.activeElement)) return
      const back = cameFrom.current?.isConnected ? cameFrom.current : undefined
      const picture = document.querySelector<HTMLElement>('#view')
      ;(back ?? picture)?.focus({ preventScroll: true })
    }
  }, [card])

  return ({ relatedTarget }) => {
    if (!(relatedTarget instanceof HTMLElement)) return
    if (!card.current?.contains(relatedTarget)) cameFrom.current = relatedTarget
  }
}
