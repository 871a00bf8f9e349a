import type { Glass } from '#finish'
import type { PlannedRoom } from '#plan'
import { useCallback, useMemo } from 'react'
import { Sphere, Vector3, type BufferGeometry } from 'three'
import type { Wrought } from '../making/wrought.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { samePoints } from '../samePoints.ts'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'

/** As it is, and as the mirror shows it: the same points, told apart by where they are looked for. */
type Wells = { plain: BufferGeometry; mirrored: BufferGeometry; dispose: () => void }

/** The caisson and its mirror's frame over a foot, once they are made. */
export function useWells(
  id: string,
  stage: SceneStage,
  glass: Glass,
  foot: readonly [number, number, number],
  room: PlannedRoom | undefined,
  table: number,
): Wells | undefined {
  const raise = useCallback(
    (made: Wrought): Wells => {
      const plain = wroughtGeometry(made)
      // Nothing of it is seen but through the glass.
      const [x, y, z] = glass.at
      const within = new Sphere(new Vector3(x - foot[0], y - foot[1], z - foot[2]), 0.75)
      const mirrored = samePoints(plain, within)
      const dispose = () => {
        plain.dispose()
        mirrored.dispose()
      }
      return { plain, mirrored, dispose }
    },
    [glass, foot],
  )
  const wish = useMemo(
    () => ({ make: 'wells', of: [glass, foot, room, table] }) as const,
    [glass, foot, room, table],
  )
  return useMade(id, stage, wish, raise)
}
