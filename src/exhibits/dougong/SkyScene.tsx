import { teachingSet } from '#craft'
import { timberMaterial, type TimberMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { pressedOn } from '../model/pressedOn.ts'
import type { SceneProps } from '../types.ts'
import { usePress } from '../usePress.ts'
import { breath, breathTime, clicks, gap, layers } from './breath.ts'
import { skyPart } from './dougong.ts'
import { breathState, type BreathAct } from './rule.ts'
import { useTimber } from './useTimber.ts'

/** Which layer each piece lies in, from 0 for the great block. */
const heights = [...new Set(teachingSet.map(({ at }) => at[1]))].toSorted((a, b) => a - b)
const layerOf = teachingSet.map(({ at }) => Math.min(layers, heights.indexOf(at[1])))

/** One of the sets under the sky: its layers open when it is tapped, and close again. */
export function SkyScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, place } = hanging
  const { visit, finish, clock, reduced, begin, sounds } = stage
  const invalidate = useThree((three) => three.invalidate)
  const timber = useTimber(id, stage)
  const coat = finish.kept(`timber ${id} ${place}`, () => {
    const made = timberMaterial(finish.light(room))
    made.uniforms.uPart.value = skyPart
    return made
  }) as TimberMaterial
  const begun = useRef(-Infinity)
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (states[id] === was.states[id]) return
        const { set } = breathState(states[id])
        if (set !== undefined && set !== place) return
        begun.current = clock.now()
        clock.after(breathTime, begin())
        // Four sets that breathe together click as one.
        if (set === place || place === 0)
          for (const at of clicks) clock.after(at, () => sounds.play('clack'))
        invalidate()
      }),
    [visit, id, place, clock, begin, sounds, invalidate],
  )
  useFrame(() => {
    const since = clock.now() - begun.current
    const still = reduced()
    const { uLifts } = coat.uniforms
    layerOf.forEach((above, i) => {
      let open = 0
      for (let layer = 0; layer < above; layer++) open += breath(since, layer, still)
      uLifts.value[i] = (open * gap) / skyPart
    })
    if (since < breathTime) invalidate()
  }, before.building)
  useEffect(invalidate, [timber, invalidate])

  usePress(id, stage, (ray) =>
    pressedOn(ray, hanging, 0, [])
      ? ({ do: 'breathe', set: place } satisfies BreathAct)
      : undefined,
  )

  return (
    timber && (
      <mesh
        geometry={timber}
        material={coat}
        position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
        rotation-y={Math.PI - radians(hanging.turn)}
        scale={skyPart}
      />
    )
  )
}
