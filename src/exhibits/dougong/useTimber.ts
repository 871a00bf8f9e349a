import type { BufferGeometry } from 'three'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'

const set = { make: 'set', of: [] } as const

/** The set's timbers as one geometry, once it is made. */
export const useTimber = (id: string, stage: SceneStage): BufferGeometry | undefined =>
  useMade(id, stage, set, wroughtGeometry)
