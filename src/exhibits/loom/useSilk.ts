import { loomMeasures } from '#craft'
import { cordMaterial, type CordMaterial } from '#finish'
import type { Hanging } from '#plan'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { inParts } from '../inParts.ts'
import { lampsOn } from '../lampsOn.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { waysOfCords, type Ways } from './cords.ts'

/** Silk of four colours, dark and light in turn (art direction, 4): each is told from its neighbours. */
const dyes = ['#B98A4E', '#2E5E7E', '#9CCBB3', '#A63A2B'] as const

/** The silk of the loom's threads; nothing until their ways are worked out, a few cords a frame. */
export function useSilk(stage: SceneStage, hanging: Hanging): CordMaterial | undefined {
  const { finish, clock, begin, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [silk, setSilk] = useState<CordMaterial>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    const stop = inParts(clock, waysOfCords(), (ways) => {
      const make = () => silkOf(stage, hanging, ways)
      // Made by that function, so it has the uniforms of a cord's material.
      const made = finish.kept(`cord ${hanging.exhibit}`, make) as CordMaterial
      pool
        .put(made.uniforms.uWays.value, ways.ways.byteLength, off.signal)
        .then(() => {
          setSilk(made)
          invalidate()
        })
        .catch((fault: unknown) => {
          if (!off.signal.aborted)
            report({ at: hanging.exhibit, says: `its threads did not come: ${String(fault)}` })
        })
        .finally(end)
    })
    return () => {
      off.abort()
      stop()
      end()
    }
  }, [stage, hanging, finish, clock, begin, report, pool, invalidate])
  return silk
}

function silkOf({ finish }: SceneStage, hanging: Hanging, ways: Ways): CordMaterial {
  const { cords, cord } = loomMeasures
  const look = { colours: dyes, cords, radius: cord, ...ways }
  return cordMaterial(
    finish.light(hanging.room),
    look,
    ways.drawnBy,
    lampsOn(hanging, [-32, 2.2, 2.6], [50, 2.6, 1.4]),
  )
}
