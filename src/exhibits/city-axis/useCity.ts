import type { Vector } from '#craft'
import { useCallback } from 'react'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { cityGeometry, type City } from './cityGeometry.ts'

/** The model on a table of that size, once it is made. */
export const useCity = (stage: SceneStage, width: number, depth: number): City | undefined =>
  useMade(
    stage,
    useCallback(() => cityGeometry(width, depth), [width, depth]),
  )

/** Moves where the lens's picture is looked for. */
export const seekAt = ({ inLens }: City, along: number, [x, y, z]: Vector): void =>
  void inLens.boundingSphere?.center.set(along + x, y, z)
