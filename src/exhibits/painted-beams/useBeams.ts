import {
  beamHeights,
  beamRanks,
  beamsSheet,
  paintBeam,
  paintScene,
  sceneSize,
  type Mark,
} from '#craft'
import { bytesOf, type PicturePool } from '#media'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import type { Texture } from 'three'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { paintInParts } from '../walk-in-scroll/paintInParts.ts'

/** What is painted on the beams, and for which length, millimetres. */
export type Painted = { texture: Texture; length: number }

/** The beams as they are painted for a length; those of the length before until then. */
export function useBeams(id: string, stage: SceneStage, length: number): Painted | undefined {
  const { clock, begin, report, textureBytes } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [painted, setPainted] = useState<Painted>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    paintSheet(length, pool, clock, off.signal)
      .then((texture) => {
        if (off.signal.aborted) return texture.dispose()
        textureBytes.set(`beams ${id}`, bytesOf(beamsSheet.width, beamsSheet.height))
        setPainted({ texture, length })
        invalidate()
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: id, says: `its beams could not be painted: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      end()
    }
  }, [id, length, clock, begin, report, textureBytes, pool, invalidate])
  // Of two only one is alive: the one before goes when the next has come.
  useEffect(
    () => () => {
      painted?.texture.dispose()
      textureBytes.delete(`beams ${id}`)
    },
    [painted, textureBytes, id],
  )
  return painted
}

/** Painted beyond the middle, so that no seam is seen where its mirror begins; millimetres. */
const beyond = 12

async function paintSheet(
  length: number,
  pool: PicturePool,
  clock: SceneStage['clock'],
  signal: AbortSignal,
): Promise<Texture> {
  const { width, height, scale, tops } = beamsSheet
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser gives no canvas to paint on')
  const strip = async (
    row: number,
    wide: number,
    high: number,
    marks: Iterable<readonly Mark[]>,
  ) => {
    const top = tops[row] ?? 0
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.beginPath()
    context.rect(0, top, (wide + beyond) * scale, high * scale)
    context.clip()
    await paintInParts(context, marks, { left: 0, upper: -top / scale, scale }, clock, signal)
    context.restore()
  }
  for (const [row, rank] of beamRanks.entries())
    await strip(row, length / 2, beamHeights[rank], paintBeam(rank, length))
  await strip(beamRanks.length, sceneSize.width, sceneSize.height, paintScene())
  return pool.lay(await createImageBitmap(canvas), signal)
}
