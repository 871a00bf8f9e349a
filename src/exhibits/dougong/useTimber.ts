import type { BufferGeometry } from 'three'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { setGeometry } from './setGeometry.ts'

/** The set's timbers as one geometry, once it is made: some faces at a time, for all who want it. */
export const useTimber = (stage: SceneStage): BufferGeometry | undefined =>
  useMade(stage, setGeometry)
