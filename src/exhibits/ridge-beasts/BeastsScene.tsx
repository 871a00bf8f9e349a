import { beastAt, beastNames } from '#craft'
import { beastMaterial, type BeastMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { byItself } from '../eases.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { pressedBeast } from './pressed.ts'
import { railHigh } from './ridgeBeasts.ts'
import { beastsState } from './rule.ts'

/** Milliseconds in which beasts go or come, and the knob slides. */
const goTime = 700
const count = beastNames.length
/** How far the others stand back, in light, while one is told of. */
const others = -0.8
/** How much of each stands there, how far each is told of, and where the knob is. */
const wanted = (state: unknown): number[] => {
  const { rank, named } = beastsState(state)
  return [
    ...beastNames.map((_, beast) => (beast <= rank ? 1 : 0)),
    ...beastNames.map((_, beast) => (named === undefined ? 0 : beast === named ? 1 : others)),
    beastAt(rank),
  ]
}

const ridge = { make: 'ridge', of: [] } as const

/** The ridge, its row and the slider's knob; table, rail and plates stand with the room. */
export function BeastsScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { finish, visit } = stage
  const invalidate = useThree((state) => state.invalidate)
  const row = useMade(id, stage, ridge, wroughtGeometry)
  // Made by that function, so it has the uniforms of a row's material.
  const glaze = finish.kept(`beasts ${id}`, () =>
    beastMaterial(finish.light(room)),
  ) as BeastMaterial
  const ease = useEases(id, stage, wanted, goTime, byItself)
  useFrame(() => {
    const { uBeasts, uKnob } = glaze.uniforms
    uBeasts.value.forEach((each, beast) => each.set(ease.at(beast), ease.at(count + beast)))
    uKnob.value.set(ease.at(2 * count), railHigh)
    if (ease.moves()) invalidate()
  }, before.building)
  usePress(id, stage, (ray) =>
    pressedBeast(ray, hanging, beastsState(visit.visitor.getState().states[id])),
  )

  if (!row) return null
  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {/* Its corners are set down as they are drawn, so its bounds are not theirs. */}
      <mesh geometry={row} material={glaze} frustumCulled={false} />
    </group>
  )
}
