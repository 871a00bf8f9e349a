import { loomMeasures } from '#craft'
import { cordMaterial, type CordMaterial } from '#finish'
import type { Hanging } from '#plan'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { lampsOn } from '../lampsOn.ts'
import { asked } from '../making/asked.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import type { Ways } from './makeCords.ts'

/** Silk of four colours, dark and light in turn (art direction, 4): each is told from its neighbours. */
const dyes = ['#B98A4E', '#2E5E7E', '#9CCBB3', '#A63A2B'] as const

/** The silk of the loom's threads; nothing until their ways are worked out, beside the page. */
export function useSilk(stage: SceneStage, hanging: Hanging): CordMaterial | undefined {
  const { finish, begin, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [silk, setSilk] = useState<CordMaterial>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    const arrive = async () => {
      const ways = await asked({ make: 'cords', of: [] }, off.signal)
      const make = () => silkOf(stage, hanging, ways)
      // Made by that function, so it has the uniforms of a cord's material.
      const made = finish.kept(`cord ${hanging.exhibit}`, make) as CordMaterial
      await pool.put(made.uniforms.uWays.value, ways.ways.byteLength, off.signal)
      setSilk(made)
      invalidate()
    }
    arrive()
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: hanging.exhibit, says: `its threads did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => off.abort()
  }, [stage, hanging, finish, begin, report, pool, invalidate])
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
