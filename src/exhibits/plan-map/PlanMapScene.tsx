import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { usePress } from '../usePress.ts'
import { hereGeometry } from './hereGeometry.ts'
import { drawnOn, roomUnder } from './onSlab.ts'
import { planOf } from './planMap.ts'
import { planState, type PlanAct } from './rule.ts'
import { seenParts } from './seenParts.ts'
import { slabDrawing } from './slabGeometry.ts'
import { useNames } from './useNames.ts'

/** The drawing on the slab, the rooms' names, and where the visitor stands. */
export function PlanMapScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size, turn } = hanging
  const { visit, finish } = stage
  const { plan, visitor } = visit
  const { spaces } = planOf(exhibit)
  const invalidate = useThree((state) => state.invalidate)
  const here = useRef<Mesh>(null)

  const drawn = useMemo(() => drawnOn(plan, size), [plan, size])
  const slab = useMemo(() => slabDrawing(plan, drawn), [plan, drawn])
  const dot = useMemo(() => hereGeometry(), [])
  useEffect(() => () => slab.geometry.dispose(), [slab])
  useEffect(() => () => dot.dispose(), [dot])
  const names = useNames(exhibit, hanging, stage, drawn)

  useEffect(() => {
    const show = () => {
      const { seen, states } = visitor.getState()
      seenParts(plan, seen).forEach((part, i) => slab.fill(i, part))
      // Before anybody has pointed at a space, none is marked.
      const marked = states[id] === undefined ? undefined : spaces[planState(states[id]).marked]
      slab.mark(marked && plan.rooms.findIndex((each) => each.id === marked.room))
      invalidate()
    }
    const follow = () => {
      show()
      const { going } = planState(visitor.getState().states[id])
      const goal = going === undefined ? undefined : spaces[going]
      if (going === undefined) return
      visit.act(id, { do: 'arrive' } satisfies PlanAct)
      if (goal && plan.views[goal.room]) visit.go(goal.room)
    }
    follow()
    return visitor.subscribe(follow)
  }, [plan, visit, visitor, id, spaces, slab, invalidate])

  useFrame(() => {
    if (!here.current) return
    const { x, z, heading } = visit.pose
    here.current.position.set((x - drawn.x) * drawn.scale, (drawn.z - z) * drawn.scale, 0)
    here.current.rotation.z = -radians(heading)
  }, before.building)

  usePress(id, stage, (ray) => {
    const met = meets(rayIn(hanging, ray), 2, size[2] / 2)
    const [x = 0, y = 0] = met ?? []
    const under = met && roomUnder(plan, drawn, x, y)
    const to = spaces.findIndex((space) => space.room === under)
    return to < 0 ? undefined : ({ do: 'go', to } satisfies PlanAct)
  })

  const bronze = finish.lit(room, { gloss: 0.5 })
  return (
    <group position={[hanging.x, hanging.y, hanging.z]} rotation-y={Math.PI - radians(turn)}>
      <group position={[0, 0, size[2] / 2 - 0.003]}>
        <mesh geometry={slab.geometry} material={bronze} />
        {names.material && (
          <mesh geometry={names.geometry} material={names.material} renderOrder={1} />
        )}
        <mesh ref={here} geometry={dot} material={bronze} />
      </group>
    </group>
  )
}
