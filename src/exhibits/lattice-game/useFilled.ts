import type { LatticeName, Vector } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { filledInSteps, sunTexels, type Filled } from './filledInSteps.ts'
import { groupOf, type Pattern } from './rule.ts'

/** What fills the window, as a line of text: a lattice's name, or a pattern. */
export const filling = (pattern: Pattern, lattice: LatticeName | undefined): string =>
  lattice ??
  (groupOf(pattern) === 'ice-crack'
    ? 'ice-crack'
    : JSON.stringify([pattern.bars, groupOf(pattern)]))

/** Fills the window anew whenever something else fills it; what was there stays until then. */
export function useFilled(
  id: string,
  stage: SceneStage,
  what: string,
  sun: Vector,
  foot: number,
): Filled | undefined {
  const { clock, begin, report, textureBytes } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [filled, setFilled] = useState<Filled>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    const stop = inParts(clock, filledInSteps(what, sun, foot), (next) => {
      next.light.needsUpdate = true
      pool
        .put(next.light, sunTexels.across * sunTexels.up, off.signal)
        .then(() => {
          textureBytes.set(`sunlight ${id}`, Math.round((sunTexels.across * sunTexels.up * 4) / 3))
          setFilled(next)
          invalidate()
        })
        .catch((fault: unknown) => {
          next.bars.dispose()
          next.light.dispose()
          if (!off.signal.aborted)
            report({ at: id, says: `its window did not come: ${String(fault)}` })
        })
        .finally(end)
    })
    return () => {
      off.abort()
      stop()
      end()
    }
  }, [id, what, sun, foot, clock, begin, report, textureBytes, pool, invalidate])
  useEffect(
    () => () => {
      filled?.bars.dispose()
      filled?.light.dispose()
    },
    [filled],
  )
  return filled
}
