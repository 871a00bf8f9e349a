import { silkMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useMemo } from 'react'
import { Vector2 } from 'three'
import { byItself, createEases } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import { metOn } from '../ownRay.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { SceneProps } from '../types.ts'
import { useFollowing } from '../useFollowing.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { pictureIn } from './measures.ts'
import { hemState, nextSteps } from './rule.ts'

/** Milliseconds that colours take to go over into other steps. */
const changeTime = 600

/** The embroidered hem in its frame. */
export function HemScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish, clock } = stage
  const { size } = hanging
  const invalidate = useThree((state) => state.invalidate)
  const { width, height, front } = useMemo(() => pictureIn(size), [size])
  const wish = useMemo(() => ({ make: 'hem', of: [width, height] }) as const, [width, height])
  const picture = useMade(id, stage, wish, wroughtGeometry)
  const silk = finish.kept(`silk ${id}`, () =>
    silkMaterial(finish.light(hanging.room), lampsOn(hanging, [-34, 2.2, 1.9], [46, 2.4, 1.5])),
  )

  const change = useMemo(() => {
    const { steps: start } = hemState(visit.visitor.getState().states[id])
    const pair = new Vector2(start, start)
    const eases = createEases(clock, [1], changeTime, byItself)
    return {
      pair,
      at: () => eases.at(0),
      moves: eases.moves,
      time: changeTime,
      follow: (state: unknown, cut: boolean) => {
        const { steps: wanted } = hemState(state)
        if (wanted === pair.y) return
        pair.set(pair.y, wanted)
        eases.follow([0], true)
        eases.follow([1], cut)
      },
    }
  }, [clock, visit, id])
  useFollowing(id, stage, change)
  useFrame(() => {
    const { uSteps, uChanged } = silk.uniforms
    if (uSteps) uSteps.value = change.pair
    if (uChanged) uChanged.value = change.at()
    if (change.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const met = metOn(ray, hanging, front)
    const on = met && Math.abs(met[0]) < size[0] / 2 && Math.abs(met[1]) < size[1] / 2
    return on ? nextSteps(hemState(visit.visitor.getState().states[id])) : undefined
  })

  if (!picture) return null
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={picture} material={silk} position={[0, 0, front]} renderOrder={1} />
    </group>
  )
}
