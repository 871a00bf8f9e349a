import { useEffect } from 'react'
import { useHall } from './hall.ts'

/** While code that shows something is on its way the hall has not settled. */
export function Coming() {
  const { works } = useHall()
  useEffect(() => works.begin(), [works])
  return undefined
}
