import type { GroundShade, Vector } from '#craft'
import { useEffect, useMemo, useState } from 'react'
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  Sphere,
  Vector3,
  type BufferGeometry,
} from 'three'
import type { Wrought } from '../making/wrought.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { samePoints } from '../samePoints.ts'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { usePool } from '../usePool.ts'

/**
 * As it stands, and as the lens shows it: the same points, of which the lens's are looked for round it;
 * and the shade on its ground.
 */
export type City = {
  plain: BufferGeometry
  inLens: BufferGeometry
  ground: DataTexture
  /** With its mipmaps. */
  groundBytes: number
  dispose: () => void
}

/** The model on a table of that size, once it is made and the shade on its ground has come. */
export function useCity(
  id: string,
  stage: SceneStage,
  width: number,
  depth: number,
): City | undefined {
  const { begin, report, textureBytes } = stage
  const wish = useMemo(() => ({ make: 'city', of: [width, depth] }) as const, [width, depth])
  const made = useMade(id, stage, wish, raised)
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

function raised({ model, shade }: { model: Wrought; shade: GroundShade }): City {
  const plain = wroughtGeometry(model)
  const inLens = samePoints(plain, new Sphere(new Vector3(), 0.5))
  const ground = shadeTexture(shade)
  const dispose = () => {
    ground.dispose()
    plain.dispose()
    inLens.dispose()
  }
  return { plain, inLens, ground, groundBytes: Math.round((shade.bytes.length * 4) / 3), dispose }
}

function shadeTexture({ bytes, across, down }: GroundShade): DataTexture {
  const texture = new DataTexture(bytes, across, down, RedFormat)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  // Rows of single bytes end where they end.
  texture.unpackAlignment = 1
  texture.generateMipmaps = true
  texture.anisotropy = 8
  texture.needsUpdate = true
  return texture
}

/** Moves where the lens's picture is looked for. */
export const seekAt = ({ inLens }: City, along: number, [x, y, z]: Vector): void =>
  void inLens.boundingSphere?.center.set(along + x, y, z)
