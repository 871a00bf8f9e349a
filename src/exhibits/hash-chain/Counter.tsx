import { useCallback, useEffect, useMemo } from 'react'
import { drawnSheet } from '../drawnSheet.ts'
import { sheetGeometry } from '../flatGeometry.ts'
import type { SceneStage } from '../types.ts'
import { useMask } from '../useMask.ts'
import { plates, plinth } from './measures.ts'

type Props = { id: string; room: string; count: string; text: string; stage: SceneStage }

/** Dark glass that says how many links hold, and why some do not. */
export function Counter({ id, room, count, text, stage }: Props) {
  const language = stage.language()
  const { x, width } = plates.counter
  const glass = useMemo(
    () => sheetGeometry(width, plates.height, 0, [0.012, 0.014, 0.016, 0.5]),
    [width],
  )
  useEffect(() => () => glass.dispose(), [glass])
  const draw = useCallback(
    () =>
      drawnSheet(
        {
          texts: [
            ...(count ? [{ level: 'title', text: count, scale: 1.5, ink: 'seal' } as const] : []),
            { level: 'caption', text, scale: count ? 1 : 1.25, before: 0.35 },
          ],
          margin: { x: 0.06, y: 0.03 },
          distance: 2.3,
          height: { least: plates.height, most: plates.height },
          floor: 0.5,
          stand: 'middle',
        },
        width,
        language,
      ),
    [count, text, width, language],
  )
  const drawn = useMask(`counter ${id}`, room, draw, stage)
  return (
    drawn && (
      <mesh geometry={glass} material={drawn} position={[x, plates.up, plinth.depth / 2 + 0.006]} />
    )
  )
}
