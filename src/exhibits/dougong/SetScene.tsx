import { dougongPart, setHeight, teachingSet } from '#craft'
import { shadeMaterial, timberMaterial, type TimberMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { PlaneGeometry, type Group } from 'three'
import { pressedOn } from '../model/pressedOn.ts'
import type { SceneProps } from '../types.ts'
import { slab } from './dougongSet.ts'
import { createEases, easeTime } from './eases.ts'
import { setLamps } from './lamps.ts'
import { RingPull } from './RingPull.tsx'
import { isLifted, setState, type SetState } from './rule.ts'
import { useTimber } from './useTimber.ts'

/** How far each piece is on its way up, 0 to 1, and last the size of a part (fen) in metres. */
const wanted = (state: SetState): number[] => [
  ...teachingSet.map((_, i) => (isLifted(state, i) ? 1 : 0)),
  dougongPart(state.measure, state.grade),
]
const last = teachingSet.length - 1

/** The set on its slab: drawn apart by its ring, put together again, and grown with its grade. */
export function SetScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { visit, presses, finish, clock, reduced, begin } = stage
  const invalidate = useThree((three) => three.invalidate)
  const timber = useTimber(stage)
  const group = useRef<Group>(null)
  const ring = useRef<Group>(null)
  const state = () => setState(visit.visitor.getState().states[id])
  const piece = useSyncExternalStore(visit.visitor.subscribe, () => state().piece)
  const coat = finish.kept(`timber ${id}`, () =>
    timberMaterial(finish.light(room), setLamps(hanging)),
  ) as TimberMaterial
  const shade = finish.kept('shade', shadeMaterial)
  const sheet = useMemo(() => new PlaneGeometry(72, 72).rotateX(-Math.PI / 2), [])
  useEffect(() => () => sheet.dispose(), [sheet])

  const eases = useMemo(
    () => createEases(clock, wanted(setState(visit.visitor.getState().states[id]))),
    [clock, visit, id],
  )
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (states[id] === was.states[id]) return
        eases.follow(wanted(setState(states[id])), reduced())
        if (eases.moves()) clock.after(easeTime, begin())
        invalidate()
      }),
    [visit, id, eases, reduced, clock, begin, invalidate],
  )
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

  useEffect(() => {
    const take = (ray: Parameters<typeof pressedOn>[0]) => {
      const { activity } = visit.store.getState()
      if (activity.doing !== 'viewing' || activity.exhibit !== id) return false
      if (!pressedOn(ray, hanging, 0, [])) return false
      visit.act(id, { do: 'apart' })
      return true
    }
    presses.add(take)
    return () => void presses.delete(take)
  }, [visit, id, hanging, presses])

  return (
    <group
      ref={group}
      position={[hanging.x, hanging.y - hanging.size[1] / 2 + slab.high, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={sheet} material={shade} position={[0, 0.1, 0]} />
      {timber && <mesh geometry={timber} material={coat} />}
      <group ref={ring} position-z={5}>
        <RingPull material={finish.lit(room, { gloss: 0.8 })} />
      </group>
    </group>
  )
}
