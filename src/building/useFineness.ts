import { useStore } from 'zustand'
import { useHall } from './hall.ts'
import { sparedOf } from './spared.ts'

/** How fine the letters of a room are painted now: coarser where the device is spared and one is far. */
export function useFineness(room: string): number {
  const hall = useHall()
  const { near, far } = useStore(sparedOf(hall), ({ letters }) => letters)
  const isNear = useStore(
    hall.visit.store,
    (state) =>
      state.room === room ||
      hall.plan.openings.some(({ sides }) => sides.includes(state.room) && sides.includes(room)),
  )
  return Math.min(hall.fineness, isNear ? near : far)
}
