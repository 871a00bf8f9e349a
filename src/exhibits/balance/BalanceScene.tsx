import { lampMetalMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { byItself } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { balanceOf, moreOnRight } from './balance.ts'
import { bodiesOf, bodyAt } from './bodies.ts'
import { leanFor, measures, panAt, pans } from './measures.ts'
import { beamGeometry, markParts, movedBodies, panParts, thingParts } from './parts.ts'
import { pressedThing } from './pressedThing.ts'
import { balanceState } from './rule.ts'

/** Milliseconds that a thing takes to its pan, and the beam to lean. */
const placeTime = 900

/** The beam, its pans, and the things that are placed on them; the column stands with the room. */
export function BalanceScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit } = stage
  const { room } = hanging
  const invalidate = useThree((state) => state.invalidate)
  const beam = useRef<Mesh>(null)
  const { decisions } = balanceOf(exhibit)
  const bodies = useMemo(() => bodiesOf(decisions), [decisions])
  const arms = useMemo(() => beamGeometry(), [])
  const bowls = useMemo(() => movedBodies(pans.map(() => panParts())), [])
  const things = useMemo(
    () => movedBodies([...bodies.map(({ decision }) => thingParts(decision)), markParts()]),
    [bodies],
  )
  useEffect(() => () => arms.dispose(), [arms])
  useEffect(() => () => bowls.geometry.dispose(), [bowls])
  useEffect(() => () => things.geometry.dispose(), [things])

  const wanted = useCallback(
    (given: unknown) => {
      const { placed } = balanceState(given)
      const on = decisions.map((_, decision) => (placed.includes(decision) ? 1 : 0))
      return [leanFor(moreOnRight(placed, decisions)), ...on]
    },
    [decisions],
  )
  const glide = useEases(id, stage, wanted, placeTime, byItself)
  const settled = useRef<object>(undefined)
  useFrame(() => {
    const moves = glide.moves()
    const state = visit.visitor.getState().states[id] ?? glide
    // Nothing is set down anew while nothing moves.
    if (!moves && settled.current === state) return
    settled.current = moves ? undefined : (state as object)
    const lean = glide.at(0)
    if (beam.current) beam.current.rotation.z = -radians(lean)
    pans.forEach((pan, body) => bowls.set(body, ...panAt(pan, lean), 0))
    bodies.forEach((body, i) => {
      const part = glide.at(1 + body.decision)
      things.set(i, ...bodyAt(body, decisions.length, part, lean))
    })
    things.set(bodies.length, ...panAt('social', lean), 0)
    if (moves) invalidate()
  }, before.building)
  usePress(id, stage, (ray) =>
    pressedThing(ray, hanging, decisions, balanceState(visit.visitor.getState().states[id])),
  )

  const metal = finish.kept(`lamp ${room}`, () => lampMetalMaterial(finish.light(room)))
  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh ref={beam} geometry={arms} material={metal} position={[0, measures.pivot, 0]} />
      {/* They move about within one draw, so its bounds are not theirs. */}
      <mesh geometry={bowls.geometry} material={metal} frustumCulled={false} />
      <mesh
        geometry={things.geometry}
        material={finish.lit(room, { gloss: 0.35 })}
        frustumCulled={false}
      />
    </group>
  )
}
