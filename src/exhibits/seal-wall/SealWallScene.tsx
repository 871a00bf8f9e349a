import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { metOn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { usePress } from '../usePress.ts'
import { firstShown, placeUnder } from './measures.ts'
import { wallState, type WallAct } from './rule.ts'
import { useHung } from './useHung.ts'
import { wallOf } from './sealWall.ts'
import { wallGeometry } from './wallGeometry.ts'

/** The seals of the forms that were sent on this device. */
export function SealWallScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit } = stage
  const invalidate = useThree((three) => three.invalidate)
  const state = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const { many } = wallOf(exhibit).specimens
  const wall = useMemo(() => wallGeometry(wallState(state), many), [state, many])
  useEffect(() => {
    invalidate()
    return () => wall.dispose()
  }, [wall, invalidate])
  useHung(exhibit, stage)
  // Paper under a lamp: it has reading light, as pictures do.
  const { room } = hanging
  const paper = finish.kept(`seals ${room}`, () => finish.picture(room, undefined))

  usePress(id, stage, (ray): WallAct | undefined => {
    const met = metOn(ray, hanging, hanging.size[2] / 2)
    const place = met && placeUnder(...met)
    const { seals } = wallState(visit.visitor.getState().states[id])
    const seal = place === undefined ? undefined : seals[firstShown(seals.length) + place]
    return seal === undefined ? undefined : { do: 'choose', seal }
  })

  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={wall} material={paper} />
    </group>
  )
}
