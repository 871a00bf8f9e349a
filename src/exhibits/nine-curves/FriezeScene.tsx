import { nine, type RampName } from '#craft'
import { friezeMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useMemo } from 'react'
import { fromHand } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import { metOn } from '../ownRay.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { gridIn } from './nineCurves.ts'
import { curvesState, pressCurve } from './rule.ts'

/** Milliseconds that a curve takes to be lit. */
const lightTime = 700

/** Gold in the middle, the other colours on either side of it in the same order. */
const ramps: readonly RampName[] = [
  'blue',
  'green',
  'red',
  'blue',
  'gold',
  'blue',
  'red',
  'green',
  'blue',
]

/** How far each curve is to be lit in a state. */
const wanted = (state: unknown): number[] => {
  const { lit } = curvesState(state)
  return ramps.map((_, curve) => (lit.includes(curve) ? 1 : 0))
}

/** Nine curves on their grid of glazed fields. */
export function FriezeScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish } = stage
  const { size } = hanging
  const invalidate = useThree((state) => state.invalidate)
  const { width, height, back } = useMemo(() => gridIn(size), [size])
  const wish = useMemo(() => ({ make: 'frieze', of: [width, height] }) as const, [width, height])
  const frieze = useMade(id, stage, wish, wroughtGeometry)
  const glaze = finish.kept(`frieze ${id}`, () =>
    friezeMaterial(
      finish.light(hanging.room),
      ramps,
      [width, height],
      lampsOn(hanging, [-30, 2.6, 1.9], [40, 3, 1.7]),
    ),
  )
  const glow = useEases(id, stage, wanted, lightTime, fromHand)
  useFrame(() => {
    const lit = glaze.uniforms['uLit']?.value as number[] | undefined
    for (let curve = 0; lit && curve < lit.length; curve += 1) lit[curve] = glow.at(curve)
    if (glow.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const [x, y] = metOn(ray, hanging, back) ?? [Infinity, Infinity]
    if (Math.abs(x) >= width / 2 || Math.abs(y) >= height / 2) return undefined
    const curve = Math.floor((x / width + 0.5) * nine.curves)
    return pressCurve(curvesState(visit.visitor.getState().states[id]), curve)
  })

  if (!frieze) return null
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={frieze} material={glaze} position={[0, 0, back]} />
    </group>
  )
}
