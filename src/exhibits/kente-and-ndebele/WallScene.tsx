import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Mesh } from 'three'
import { byItself } from '../eases.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { artsState, type ArtsAct } from './rule.ts'
import { fieldUnder, wallGeometry } from './wallGeometry.ts'

/** Milliseconds in which the mirrored half opens or closes. */
const mirrorTime = 900
/** How far before the plaster the paint lies, metres. */
const paint = 0.0205

const wanted = (state: unknown) => [artsState(state).mirrored ? 1 : 0]

/** Half a wall, and the same half mirrored about its axis. */
export function WallScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish } = stage
  const { visitor } = visit
  const [, , depth] = hanging.size
  const invalidate = useThree((three) => three.invalidate)
  const mirrored = useRef<Mesh>(null)
  const other = useRef<Mesh>(null)
  const fields = useSyncExternalStore(
    visitor.subscribe,
    () => artsState(visitor.getState().states[id]).fields,
  )
  const half = useMemo(() => wallGeometry(fields), [fields])
  const bare = useMemo(() => wallGeometry([]), [])
  useEffect(() => {
    invalidate()
    return () => half.dispose()
  }, [half, invalidate])
  useEffect(() => () => bare.dispose(), [bare])

  const mirror = useEases(id, stage, wanted, mirrorTime, byItself)
  useFrame(() => {
    const part = mirror.at(0)
    if (mirrored.current) {
      // It opens out of the axis, as a page does.
      mirrored.current.scale.x = -Math.max(1e-3, part)
      mirrored.current.visible = part > 0
    }
    // Nothing is seen of the bare half behind the open one.
    if (other.current) other.current.visible = part < 1
    if (mirror.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray): ArtsAct | undefined => {
    const [x, y] = meets(rayIn(hanging, ray), 2, -depth / 2 + paint) ?? []
    if (x === undefined || y === undefined) return undefined
    const field = fieldUnder(x, y)
    return field === undefined ? undefined : { do: 'paint', field }
  })

  const material = finish.lit(hanging.room)
  const front = -depth / 2 + paint
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={half} material={material} position={[0, 0, front]} />
      <mesh
        ref={other}
        geometry={bare}
        material={material}
        position={[0, 0, front]}
        scale={[-1, 1, 1]}
      />
      <mesh ref={mirrored} geometry={half} material={material} position={[0, 0, front + 0.004]} />
    </group>
  )
}
