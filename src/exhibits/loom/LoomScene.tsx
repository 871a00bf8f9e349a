import { before, radians } from '#kit'
import type { Ray } from '#plan'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { SceneProps } from '../types.ts'
import { cordGeometry } from './cords.ts'
import { createDrawing, drawTime } from './drawing.ts'
import { bandAt } from './frame.ts'
import { loomState, pressThread } from './rule.ts'
import { threadPressed } from './threadPressed.ts'
import { useSilk } from './useSilk.ts'

/** The threads of the loom; its frame stands with the room. */
export function LoomScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, presses, clock, reduced, begin } = stage
  const invalidate = useThree((state) => state.invalidate)
  const geometry = useMemo(() => cordGeometry(), [])
  useEffect(() => () => geometry.dispose(), [geometry])
  const silk = useSilk(stage, hanging)
  const drawing = useMemo(
    () => createDrawing(clock, loomState(visit.visitor.getState().states[id])),
    [clock, visit, id],
  )
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (states[id] === was.states[id]) return
        drawing.follow(loomState(states[id]), reduced())
        if (drawing.moves()) clock.after(drawTime, begin())
        invalidate()
      }),
    [visit, id, drawing, reduced, clock, begin, invalidate],
  )
  useFrame(() => {
    if (!silk) return
    const { uDrawn, uSlack } = silk.uniforms
    uDrawn.value.set(drawing.thread(0), drawing.thread(1), drawing.thread(2), drawing.thread(3))
    uSlack.value = drawing.slack()
    if (drawing.moves()) invalidate()
  }, before.building)
  useEffect(() => {
    const take = (ray: Ray) => {
      const { activity } = visit.store.getState()
      if (activity.doing !== 'viewing' || activity.exhibit !== id) return false
      const state = loomState(visit.visitor.getState().states[id])
      const thread = threadPressed(ray, hanging, state)
      if (thread === undefined) return false
      visit.act(id, pressThread(state, thread))
      return true
    }
    presses.add(take)
    return () => void presses.delete(take)
  }, [visit, id, hanging, presses])

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
