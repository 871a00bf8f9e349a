import type { Dictionary } from '#words'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'

/** Each sound that means something, in words. */
const says = {
  clack: 'heardTimber',
  tick: 'heardPorcelain',
  pluck: 'heardStrings',
  brush: 'heardBrush',
  drop: 'heardWater',
} as const satisfies Record<string, keyof Dictionary>
export type HeardEvent = keyof typeof says

/** Milliseconds for which a sound can be read. */
const stays = 2500

/** What is heard, for those who do not hear it. It is not read out: who listens has heard it. */
export function Heard() {
  const { heard, clock } = useHall()
  const { words } = useWords()
  const { event, count } = useStore(heard)
  const [over, setOver] = useState(count)
  useEffect(() => clock.after(stays, () => setOver(count)), [count, clock])
  if (!event || over === count) return undefined
  return (
    <p className="heard" aria-hidden="true">
      {words[says[event]]}
    </p>
  )
}
