import { useEffect } from 'react'
import { useHall } from './hall.ts'

/** While code that shows something is on its way, its room, if it is of one, does not stand. */
export function Coming({ room }: { room?: string }) {
  const { works } = useHall()
  useEffect(() => works.begin(room), [works, room])
  return undefined
}
