import { useHall } from '#ui'
import { useSyncExternalStore } from 'react'

/** The state of an exhibit, for what is shown of it in a card. */
export function useStateOf(id: string): unknown {
  const { visitor } = useHall().visit
  return useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
}
