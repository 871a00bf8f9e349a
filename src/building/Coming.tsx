import { useEffect } from 'react'
import { useHall } from './hall.ts'

/** While code that shows something of a room is on its way, the room does not stand. */
export function Coming({ room }: { room: string }) {
  const { works } = useHall()
  useEffect(() => works.begin(room), [works, room])
  return undefined
}
