import { timberMaterial } from '#finish'
import { radians } from '#kit'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { lampsOn } from '../lampsOn.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { SceneProps } from '../types.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { HeldQuestion } from './HeldQuestion.tsx'
import { rowOf } from './measures.ts'
import { pressedSeat } from './pressedSeat.ts'
import { chairsState } from './rule.ts'
import { useSitting } from './useSitting.ts'

/** A row of chairs, and before who sits in it the card with a question. */
export function ChairsScene(props: SceneProps) {
  const { exhibit, hanging, stage } = props
  const { id } = exhibit
  const { room, size, place } = hanging
  const { visit, finish } = stage
  const seat = useSyncExternalStore(
    visit.visitor.subscribe,
    () => chairsState(visit.visitor.getState().states[id]).seat,
  )
  const [width] = size
  const wish = useMemo(() => ({ make: 'chairs', of: [width] }) as const, [width])
  const row = useMade(id, stage, wish, wroughtGeometry)
  const timber = finish.kept(`chairs ${id} ${place}`, () => {
    const made = timberMaterial(finish.light(room), lampsOn(hanging, [-30, 2.4, 3.6], [50, 3, 1.4]))
    // Chairs in the light of a slot, not a show-piece under a lamp.
    made.uniforms['uLamp']?.value.multiplyScalar(0.5)
    return made
  })
  const asks = seat !== undefined && rowOf(seat) === place
  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {row && <mesh geometry={row} material={timber} />}
      {asks && <HeldQuestion {...props} seat={seat} />}
      {place === 0 && <Sitting {...props} />}
    </group>
  )
}

/** What happens to all rows together, done for them by the first. */
function Sitting({ exhibit, stage }: SceneProps) {
  const { id } = exhibit
  const { visit } = stage
  const rows = useMemo(
    () =>
      visit.plan.hangings
        .filter((each) => each.exhibit === id)
        .toSorted((a, b) => a.place - b.place),
    [visit, id],
  )
  useSitting(id, rows, stage)
  usePress(
    id,
    stage,
    useCallback(
      (ray) => pressedSeat(ray, rows, chairsState(visit.visitor.getState().states[id]).seat),
      [rows, visit, id],
    ),
  )
  return undefined
}
