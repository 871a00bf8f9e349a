import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Group } from 'three'
import { fromHand } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useGrip } from '../useGrip.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { leafGeometry, wind, writtenGeometry } from './leafGeometry.ts'
import { paintPair } from './paintPair.ts'
import { heldLeaf, pressedLeaf } from './pressedLeaf.ts'
import { twoSidedState } from './rule.ts'
import { pairsOf } from './twoSidedScroll.ts'

/** Milliseconds that the leaf takes to turn, and the strip to be wound to another pair. */
const moveTime = 600

const wanted = (given: unknown): number[] => {
  const { turn, pair } = twoSidedState(given)
  return [turn, pair]
}

/** The leaf with its strip: turned by hand or by itself, wound from pair to pair. */
export function TwoSidedScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { visit, finish, clock, reduced } = stage
  const invalidate = useThree((three) => three.invalidate)
  const turned = useRef<Group>(null)
  const language = stage.language()
  const shapes = useMemo(() => ({ leaf: leafGeometry(), written: writtenGeometry() }), [])
  useEffect(() => () => Object.values(shapes).forEach((shape) => shape.dispose()), [shapes])

  const state = useCallback(() => twoSidedState(visit.visitor.getState().states[id]), [visit, id])
  const motion = useEases(id, stage, wanted, moveTime, fromHand)
  const [near, setNear] = useState(() => state().pair)
  const pair = pairsOf(exhibit)[near]
  // Words change with the language, and with the pair; the pairs' own list is new with every render.
  const told = JSON.stringify(pair)
  const draw = useCallback(
    () => paintPair(JSON.parse(told), language, clock),
    [told, language, clock],
  )
  const written = useMask(`pair ${id}`, room, draw, stage)

  useFrame(() => {
    if (turned.current) turned.current.rotation.y = radians(motion.at(0))
    // What is written goes up and off, and what comes next comes from below.
    const at = motion.at(1)
    const next = Math.round(at)
    wind(shapes.written, (at - next) * 2)
    if (next !== near) setNear(next)
    if (motion.moves()) invalidate()
  }, before.building)
  useEffect(invalidate, [written, invalidate])
  // Where nothing moves, no frame has to come first.
  useEffect(
    () =>
      visit.visitor.subscribe(() => {
        if (reduced()) setNear(state().pair)
      }),
    [visit, reduced, state],
  )

  usePress(id, stage, (ray) => pressedLeaf(ray, hanging))
  useGrip(id, stage, (from) => heldLeaf(from, hanging, state().turn))

  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group ref={turned}>
        <mesh geometry={shapes.leaf} material={finish.lit(room, { gloss: 0.2 })} />
        {written && <mesh geometry={shapes.written} material={written} renderOrder={1} />}
      </group>
    </group>
  )
}
