import { useEffect, useState } from 'react'
import { useHall } from './hall.ts'

/**
 * Lets a work end when what it brought is in the scene: this state is set after its own and in the
 * same manner, so both are committed by the time this effect runs.
 */
export function Standing() {
  const { works } = useHall()
  const [ended, setEnded] = useState(0)
  useEffect(() => works.hear(setEnded), [works])
  useEffect(() => works.stood(ended), [works, ended])
  return undefined
}
