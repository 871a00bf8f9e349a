import { loomMeasures } from '#craft'
import { cordMaterial, type CordMaterial, type ThingLamps } from '#finish'
import { radians } from '#kit'
import type { Hanging } from '#plan'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import type { SceneStage } from '../types.ts'
import { waysOfCords, type Ways } from './cords.ts'

/** Silk of four colours, dark and light in turn (art direction, 4): each is told from its neighbours. */
const dyes = ['#B98A4E', '#2E5E7E', '#9CCBB3', '#A63A2B'] as const

/** Milliseconds of a frame that the ways of the cords may take while they are worked out. */
const share = 4

/** The silk of the loom's threads; nothing until their ways are worked out, a few cords a frame. */
export function useSilk(stage: SceneStage, hanging: Hanging): CordMaterial | undefined {
  const { finish, clock, begin } = stage
  const invalidate = useThree((state) => state.invalidate)
  const [silk, setSilk] = useState<CordMaterial>()
  useEffect(() => {
    const end = begin()
    const steps = waysOfCords()
    let off: (() => void) | undefined
    const go = () => {
      const until = clock.now() + share
      let step = steps.next()
      while (!step.done && clock.now() < until) step = steps.next()
      if (!step.done) {
        off = clock.after(0, go)
        return
      }
      const ways = step.value
      const make = () => silkOf(stage, hanging, ways)
      // Made by that function, so it has the uniforms of a cord's material.
      setSilk(finish.kept(`cord ${hanging.exhibit}`, make) as CordMaterial)
      end()
      invalidate()
    }
    off = clock.after(0, go)
    return () => {
      off?.()
      end()
    }
  }, [stage, hanging, finish, clock, begin, invalidate])
  return silk
}

function silkOf({ finish }: SceneStage, hanging: Hanging, ways: Ways): CordMaterial {
  const { cords, cord } = loomMeasures
  const look = { colours: dyes, cords, radius: cord, ...ways }
  return cordMaterial(finish.light(hanging.room), look, ways.drawnBy, lampsOn(hanging))
}

/** Its lamp hangs before it on the left, and another on the right. */
function lampsOn({ x, y, z, turn }: Hanging): ThingLamps {
  const at = (aside: number, away: number, up: number) => {
    const angle = radians(turn + aside)
    return [x + Math.sin(angle) * away, y + up, z - Math.cos(angle) * away] as const
  }
  return { key: at(-32, 2.2, 2.6), fill: at(50, 2.6, 1.4) }
}
