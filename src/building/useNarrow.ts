import { useSyncExternalStore } from 'react'

/** A window so much higher than wide that it shows a strip of a wall, not the wall. */
const narrow = window.matchMedia('(max-aspect-ratio: 7/10)')

const listen = (changed: () => void) => {
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}

/** Whether the window is narrow, a phone held upright. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => narrow.matches)
