import { before } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { createEmphasis, emphasisTime, type Spot } from './emphasis.ts'
import { useHall, type Hall } from './hall.ts'

/** The light goes up a little on what the docent speaks of, and down round it. */
export function Spoken() {
  const hall = useHall()
  const { visit, clock, finish, reduced, works } = hall
  const invalidate = useThree((three) => three.invalidate)
  const emphasis = useMemo(() => createEmphasis(clock), [clock])
  useEffect(() => {
    let exhibit: string | undefined
    const follow = () => {
      const next = spokenOf(hall)
      if (next === exhibit) return
      exhibit = next
      emphasis.follow(next === undefined ? undefined : middleOf(hall, next), reduced())
      if (emphasis.moves()) clock.after(emphasisTime, works.begin())
      invalidate()
    }
    follow()
    return visit.store.subscribe(follow)
  }, [hall, visit, clock, emphasis, reduced, works, invalidate])
  useFrame(() => {
    finish.spoken.set(...emphasis.where(), emphasis.strength())
    if (emphasis.moves()) invalidate()
  }, before.building)
  return undefined
}

/** The exhibit before which a tour stands. */
function spokenOf({ visit, holdings }: Hall): string | undefined {
  const { activity } = visit.store.getState()
  if (activity.doing !== 'following') return undefined
  const { tours } = holdings.store.getState().outline
  return tours.find(({ id }) => id === activity.tour)?.stops[activity.stop - 1]?.exhibit
}

/** Metres from the middle of an exhibit within which the light still reaches its parts. */
const near = 2.5

/** The middle of all that an exhibit consists of; of its first part, where they stand far apart. */
function middleOf({ plan }: Hall, exhibit: string): Spot | undefined {
  const all = plan.hangings.filter((hanging) => hanging.exhibit === exhibit)
  const [first] = all
  if (!first) return undefined
  const mean = (of: 'x' | 'y' | 'z') => all.reduce((sum, each) => sum + each[of], 0) / all.length
  const [x, y, z] = [mean('x'), mean('y'), mean('z')]
  const reached = all.some((each) => Math.hypot(each.x - x, each.y - y, each.z - z) < near)
  return reached ? [x, y, z] : [first.x, first.y, first.z]
}
