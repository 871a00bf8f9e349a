import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { byItself } from '../eases.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { beadGeometry } from './beadGeometry.ts'
import { drawLeaves } from './drawLeaves.ts'
import { inkGeometry } from './inkGeometry.ts'
import { beadAt, beadFor, leaf } from './measures.ts'
import { triptychState, type TriptychAct } from './rule.ts'
import { thingsGeometry } from './things.ts'

/** Milliseconds that the bead takes to where it is wanted. */
const slideTime = 1400

const wanted = (state: unknown) => [triptychState(state).bead]

/** The bead with its curve, the ink on the leaves, and lamp and stool that a turn makes of the curve. */
export function TriptychScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const { finish } = stage
  const language = stage.language()
  const invalidate = useThree((state) => state.invalidate)
  const bead = useRef<Mesh>(null)
  const things = useRef<Mesh>(null)

  const made = useMemo(
    () => ({ ink: inkGeometry(), turned: thingsGeometry(), bead: beadGeometry(leaf.face) }),
    [],
  )
  useEffect(
    () => () => {
      made.ink.geometry.dispose()
      made.turned.geometry.dispose()
      made.bead.dispose()
    },
    [made],
  )
  const draw = useCallback(() => drawLeaves(language), [language])
  const drawn = useMask(`leaves ${id}`, room, draw, stage)

  const slide = useEases(id, stage, wanted, slideTime, byItself)
  useFrame(() => {
    const at = slide.at(0)
    made.ink.shown(at)
    made.turned.turned(Math.max(0, at - 1))
    if (things.current) things.current.visible = at > 1
    if (bead.current) bead.current.position.x = beadAt(at)
    if (slide.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const met = meets(rayIn(hanging, ray), 2, leaf.face)
    const [x = 0, y = 0] = met ?? []
    const onIt = Math.abs(x) < size[0] / 2 && Math.abs(y) < size[1] / 2 + 0.1
    return met && onIt ? ({ do: 'slide', to: beadFor(x) } satisfies TriptychAct) : undefined
  })

  const brass = finish.lit(room, { gloss: 0.5 })
  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh ref={bead} geometry={made.bead} material={brass} />
      <mesh
        ref={things}
        geometry={made.turned.geometry}
        material={finish.lit(room, { gloss: 0.5, twoSided: true })}
      />
      {drawn && <mesh geometry={made.ink.geometry} material={drawn} renderOrder={1} />}
    </group>
  )
}
