import { dougongPart, setHeight, teachingSet } from '#craft'
import { lampMetalMaterial, shadeMaterial, timberMaterial, type TimberMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { PlaneGeometry, type Group } from 'three'
import { fromHand } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import { pressedOn } from '../model/pressedOn.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { slab } from './dougongSet.ts'
import { RingPull } from './RingPull.tsx'
import { isLifted, setState, type SetAct } from './rule.ts'
import { useTimber } from './useTimber.ts'

/** Milliseconds that drawing apart, putting together and growing take. */
const moveTime = 900

/** How far each piece is on its way up, 0 to 1, and last the size of a part (fen) in metres. */
const wanted = (given: unknown): number[] => {
  const state = setState(given)
  return [
    ...teachingSet.map((_, i) => (isLifted(state, i) ? 1 : 0)),
    dougongPart(state.measure, state.grade),
  ]
}
const last = teachingSet.length - 1

/** The set on its slab: drawn apart by its ring, put together again, and grown with its grade. */
export function SetScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { visit, finish } = stage
  const invalidate = useThree((three) => three.invalidate)
  const timber = useTimber(id, stage)
  const group = useRef<Group>(null)
  const ring = useRef<Group>(null)
  const state = () => setState(visit.visitor.getState().states[id])
  const piece = useSyncExternalStore(visit.visitor.subscribe, () => state().piece)
  const coat = finish.kept(`timber ${id}`, () =>
    timberMaterial(finish.light(room), lampsOn(hanging, [-40, 3, 3.4], [60, 3, 0.4])),
  ) as TimberMaterial
  const brass = finish.kept(`brass ${room}`, () => lampMetalMaterial(finish.light(room)))
  const shade = finish.kept('shade', shadeMaterial)
  const sheet = useMemo(() => new PlaneGeometry(72, 72).rotateX(-Math.PI / 2), [])
  useEffect(() => () => sheet.dispose(), [sheet])

  const eases = useEases(id, stage, wanted, moveTime, fromHand)
  useFrame(() => {
    const { uLifts, uApart, uPart, uShown } = coat.uniforms
    teachingSet.forEach(({ lift }, i) => {
      uLifts.value[i] = eases.at(i) * lift
    })
    // The beam comes last: until it lies there, light falls into every joint.
    uApart.value = eases.at(last)
    uPart.value = eases.at(teachingSet.length)
    uShown.value = piece ?? -1
    group.current?.scale.setScalar(uPart.value)
    if (ring.current)
      ring.current.position.y = setHeight - 7.5 + eases.at(last) * (teachingSet[last]?.lift ?? 0)
    if (eases.moves()) invalidate()
  }, before.building)
  useEffect(invalidate, [timber, piece, invalidate])

  usePress(id, stage, (ray) =>
    pressedOn(ray, hanging, 0, []) ? ({ do: 'apart' } satisfies SetAct) : undefined,
  )

  return (
    <group
      ref={group}
      position={[hanging.x, hanging.y - hanging.size[1] / 2 + slab.high, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={sheet} material={shade} position={[0, 0.1, 0]} />
      {timber && <mesh geometry={timber} material={coat} />}
      <group ref={ring} position-z={5}>
        <RingPull material={brass} />
      </group>
    </group>
  )
}
