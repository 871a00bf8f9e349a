import { before, radians } from '#kit'
import { shadeMaterial } from '#finish'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { PlaneGeometry, type Group } from 'three'
import { byItself } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { vaseGeometry } from './geometries.ts'
import { footAt } from './measures.ts'
import { paintedOf } from './paintedOf.ts'
import { pressedVase } from './pressedBand.ts'
import { bandsState } from './rule.ts'
import { useUnits } from './useUnits.ts'
import { wanted } from './wanted.ts'

/** Milliseconds that the skin takes to be unrolled, and bands to find their places. */
const unrollTime = 1600

/** The vase on its plinth. It turns while its skin is drawn off, its seam towards the visitor. */
export function PaintedVase({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish } = stage
  const invalidate = useThree((state) => state.invalidate)
  const turned = useRef<Group>(null)
  const body = useMemo(() => vaseGeometry(), [])
  const sheet = useMemo(() => new PlaneGeometry(0.46, 0.46).rotateX(-Math.PI / 2), [])
  useEffect(() => () => body.dispose(), [body])
  useEffect(() => () => sheet.dispose(), [sheet])
  const { painted, uniforms } = useMemo(() => {
    const painted = paintedOf(exhibit, hanging, stage)
    const { key, fill } = lampsOn(hanging, [-35, 2.3, 3.2], [55, 2.6, 1.6])
    painted.uniforms.uKeyAt.value.set(...key)
    painted.uniforms.uFillAt.value.set(...fill)
    return { painted, uniforms: painted.uniforms }
  }, [exhibit, hanging, stage])
  useUnits(id, uniforms.uUnits, stage)

  const glide = useEases(id, stage, wanted, unrollTime, byItself)
  useFrame(() => {
    const bands = uniforms.uBands.value
    for (let i = 0; i < bands.length; i += 1) bands[i] = glide.at(i + 1)
    uniforms.uUnrolled.value = glide.at(0)
    // Counted from the seam to the right; the seam looks forward.
    if (turned.current) turned.current.rotation.y = 2 * Math.PI * (glide.at(0) - 0.25)
    if (glide.moves()) invalidate()
  }, before.building)
  usePress(id, stage, (ray) =>
    pressedVase(ray, hanging, bandsState(visit.visitor.getState().states[id])),
  )

  return (
    <group
      position={[hanging.x, hanging.y + footAt(hanging.size), hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh
        geometry={sheet}
        material={finish.kept('shade', shadeMaterial)}
        position={[0, 0.0015, 0]}
      />
      <group ref={turned}>
        <mesh geometry={body} material={painted} />
      </group>
    </group>
  )
}
