import type { Vector } from '#craft'
import { useCallback, useEffect, useState } from 'react'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { usePool } from '../usePool.ts'
import { cityGeometry, type City } from './cityGeometry.ts'

/** The model on a table of that size, once it is made and the shade on its ground has come. */
export function useCity(
  id: string,
  stage: SceneStage,
  width: number,
  depth: number,
): City | undefined {
  const { begin, report, textureBytes } = stage
  const made = useMade(
    stage,
    useCallback(() => cityGeometry(width, depth), [width, depth]),
  )
  const pool = usePool(stage)
  const [laid, lay] = useState<City>()
  useEffect(() => {
    if (!made) return undefined
    const off = new AbortController()
    pool
      .put(made.ground, made.groundBytes, off.signal)
      .then(() => {
        textureBytes.set(`ground ${id}`, made.groundBytes)
        lay(made)
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: id, says: `its ground did not come: ${String(fault)}` })
      })
      .finally(begin())
    return () => {
      off.abort()
      textureBytes.delete(`ground ${id}`)
    }
  }, [made, pool, begin, report, textureBytes, id])
  return laid === made ? made : undefined
}

/** Moves where the lens's picture is looked for. */
export const seekAt = ({ inLens }: City, along: number, [x, y, z]: Vector): void =>
  void inLens.boundingSphere?.center.set(along + x, y, z)
