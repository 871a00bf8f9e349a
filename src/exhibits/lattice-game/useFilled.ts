import {
  barsOver,
  latticeOf,
  latticeSolid,
  maskOf,
  maskOfBars,
  sunThrough,
  type LatticeName,
  type Mask,
  type Vector,
} from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  type BufferGeometry,
} from 'three'
import { inParts } from '../inParts.ts'
import { barGeometry } from '../lattice-wall/barGeometry.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { barBoxes } from './barBoxes.ts'
import { groupOf, type GameGroup, type Pattern } from './rule.ts'

/** Texels of the window's sunlight. */
const [across, up] = [120, 180] as const

/** The window as it is filled: its timber, and the sun through it. */
export type Filled = { bars: BufferGeometry; light: DataTexture }

/** What fills the window, as a line of text: a lattice's name, or a pattern. */
export const filling = (pattern: Pattern, lattice: LatticeName | undefined): string =>
  lattice ??
  (groupOf(pattern) === 'ice-crack'
    ? 'ice-crack'
    : JSON.stringify([pattern.bars, groupOf(pattern)]))

/** Timber and mask of a filling, a step at a time. */
function* made(what: string): Generator<undefined, { bars: BufferGeometry; mask: Mask }> {
  if (!what.startsWith('[')) {
    // It was a lattice's name.
    const lattice = latticeOf(what as LatticeName)
    yield
    // Without its flowers it weighs a tenth; from there it is seen by its bars.
    const { flowers: _, ...plain } = lattice
    const bars = barGeometry([{ shape: latticeSolid(plain), x: 0 }])
    yield
    return { bars, mask: maskOf(lattice, across, up) }
  }
  const [bars, group] = JSON.parse(what) as [Pattern['bars'], Exclude<GameGroup, 'ice-crack'>]
  const lines = barsOver(bars, group)
  yield
  const boxes = barBoxes(lines)
  yield
  return { bars: boxes, mask: maskOfBars(lines, across, up) }
}

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
    function* steps(): Generator<undefined, Filled> {
      const { bars, mask } = yield* made(what)
      yield
      const light = new DataTexture(sunThrough(mask, sun, foot), across, up, RedFormat)
      light.magFilter = LinearFilter
      light.minFilter = LinearMipmapLinearFilter
      light.generateMipmaps = true
      return { bars, light }
    }
    const stop = inParts(clock, steps(), (next) => {
      next.light.needsUpdate = true
      pool
        .put(next.light, across * up, off.signal)
        .then(() => {
          textureBytes.set(`sunlight ${id}`, Math.round((across * up * 4) / 3))
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
