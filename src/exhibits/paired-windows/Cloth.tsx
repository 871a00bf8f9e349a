import { useEffect, useMemo } from 'react'
import { paintSheet } from '../paintSheet.ts'
import type { SceneStage, Spot } from '../types.ts'
import { usePool } from '../usePool.ts'
import { useRepainted } from '../useRepainted.ts'
import { quarterSide, quarters } from './sheets.ts'

type Props = {
  id: string
  room: string
  stage: SceneStage
  /** Where the middle of its window is, metres. */
  at: Spot
  /** Paints its quarter, the middle at the upper left. It never changes. */
  paint: (context: CanvasRenderingContext2D) => Iterator<unknown, void>
}

/** A cloth in its window, of which a quarter is painted; mirrors make the rest. */
export function Cloth({ id, room, stage, at, paint }: Props) {
  const { finish, clock } = stage
  const pool = usePool(stage)
  const name = `${paint.name} ${id}`
  const material = finish.kept(name, () => finish.picture(room, undefined))
  const painted = useMemo(
    () => (signal: AbortSignal) =>
      paintSheet([quarterSide, quarterSide], paint, pool, clock, signal),
    [paint, pool, clock],
  )
  useRepainted(name, material, painted, stage)
  const sheet = useMemo(() => quarters(), [])
  useEffect(() => () => sheet.dispose(), [sheet])
  return <mesh geometry={sheet} material={material} position={at} />
}
