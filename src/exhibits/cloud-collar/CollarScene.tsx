import { embroideryMaterial, type EmbroideryMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { fromHand } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { groundGeometry, halfGeometry, resew } from './halfGeometry.ts'
import { bar } from './cloudCollar.ts'
import { pressedCollar } from './pressedCollar.ts'
import { collarState } from './rule.ts'
import { wanted, wantedCount } from './wanted.ts'

/** Milliseconds that the lobes take to follow. */
const followTime = 380

/** The embroidered collar on its cloth: half a head, as often as mirrors and turns ask for it. */
export function CollarScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit } = stage
  const { room } = hanging
  const invalidate = useThree((state) => state.invalidate)
  const geometry = useMemo(() => halfGeometry(), [])
  const [width, height] = hanging.size
  const ground = useMemo(() => groundGeometry(width - bar, height - bar), [width, height])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => ground.dispose(), [ground])
  // Made by that function, so it has the uniforms of embroidery.
  const silk = useMemo(() => {
    const make = () => embroideryMaterial(finish.light(room))
    return finish.kept(`embroidery ${id}`, make) as EmbroideryMaterial
  }, [finish, room, id])
  const glide = useEases(id, stage, wanted, followTime, fromHand)
  const sewn = useRef<number[]>([])
  useFrame(() => {
    if (glide.moves()) invalidate()
    let changed = false
    for (let i = 0; i < wantedCount; i += 1) {
      const now = glide.at(i)
      changed ||= now !== sewn.current[i]
      sewn.current[i] = now
    }
    if (!changed) return
    const [across = 0, up = 0, breadth = 1, heads = 4, ...turns] = sewn.current
    resew(geometry, { notch: [across, up], breadth, heads })
    silk.uniforms.uTurns.value.set(turns)
  }, before.building)
  usePress(id, stage, (ray) => {
    const { heads } = collarState(visit.visitor.getState().states[id])
    return pressedCollar(ray, hanging, heads)
  })
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={ground} material={silk} position={[0, 0, 0.001]} />
      <mesh geometry={geometry} material={silk} position={[0, 0, 0.001]} />
    </group>
  )
}
