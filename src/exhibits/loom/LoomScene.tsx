import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { byItself } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { cordGeometry } from './cords.ts'
import { drawingOf, drawTime } from './drawing.ts'
import { bandAt } from './frame.ts'
import { loomState, pressThread } from './rule.ts'
import { threadPressed } from './threadPressed.ts'
import { useSilk } from './useSilk.ts'

/** The threads of the loom; its frame stands with the room. */
export function LoomScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit } = stage
  const invalidate = useThree((state) => state.invalidate)
  const { geometry, see } = useMemo(() => cordGeometry(), [])
  useEffect(() => () => geometry.dispose(), [geometry])
  const silk = useSilk(stage, hanging)
  const drawing = useEases(id, stage, drawingOf, drawTime, byItself)
  useFrame(() => {
    if (!silk) return
    see(Math.hypot(visit.pose.x - hanging.x, visit.pose.z - hanging.z))
    const { uDrawn, uSlack } = silk.uniforms
    uDrawn.value.set(drawing.at(0), drawing.at(1), drawing.at(2), drawing.at(3))
    uSlack.value = drawing.at(4)
    if (drawing.moves()) invalidate()
  }, before.building)
  usePress(id, stage, (ray) => {
    const state = loomState(visit.visitor.getState().states[id])
    const thread = threadPressed(ray, hanging, state)
    return thread === undefined ? undefined : pressThread(state, thread)
  })

  const [, y, z] = bandAt(hanging.size[1])
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {silk && <mesh geometry={geometry} material={silk} position={[0, y, z]} />}
    </group>
  )
}
