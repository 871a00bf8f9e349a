import { useLayoutEffect } from 'react'

/** Keeps what these selectors name from the focus and from readers while the piece is there. */
export function useInert(selectors: string): void {
  useLayoutEffect(() => {
    const kept = [...document.querySelectorAll<HTMLElement>(selectors)]
    for (const each of kept) each.inert = true
    return () => {
      for (const each of kept) each.inert = false
    }
  }, [selectors])
}
