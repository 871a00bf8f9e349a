import type { Glass } from '#finish'
import type { PlannedRoom } from '#plan'
import { useCallback } from 'react'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { wellsGeometry, type Wells } from './wellsGeometry.ts'

/** The caisson with its mirror's frame, once it is made. */
export function useWells(
  stage: SceneStage,
  glass: Glass,
  foot: readonly [number, number, number],
  room: PlannedRoom | undefined,
  table: number,
): Wells | undefined {
  return useMade(
    stage,
    useCallback(() => wellsGeometry(glass, foot, room, table), [glass, foot, room, table]),
  )
}
