import { lampMetalMaterial } from '#finish'
import { radians } from '#kit'
import { useCallback, useEffect, useMemo } from 'react'
import { fromHand } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useLaid } from '../useLaid.ts'
import { usePress } from '../usePress.ts'
import { chainGeometry } from './chainGeometry.ts'
import { linksOf } from './chainLinks.ts'
import { pressedAid } from './pressedAid.ts'
import { linksState, type LinksAct } from './rule.ts'

/** Milliseconds that rods take to grow and to go. */
const growTime = 500

const wanted = (state: unknown) => linksState(state).on.map(Number)

/** The five links, and the rods from the aids that are on. */
export function LinksScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish } = stage
  // A language changes what they are called, never what they serve.
  const serves = JSON.stringify(linksOf(exhibit).aids.map((aid) => aid.serves))
  const chain = useMemo(
    () => chainGeometry(JSON.parse(serves) as readonly (readonly number[])[]),
    [serves],
  )
  useEffect(() => () => chain.geometry.dispose(), [chain])

  const growing = useEases(id, stage, wanted, growTime, fromHand)
  const show = useCallback(() => chain.show(growing.at), [chain, growing])
  useLaid(show, growing, stage)

  const { room } = hanging
  const steel = finish.kept(`lamp ${room}`, () => lampMetalMaterial(finish.light(room)))
  usePress(id, stage, (ray): LinksAct | undefined => {
    const aid = pressedAid(ray, hanging)
    if (aid === undefined) return undefined
    return { do: 'switch', aid, on: !linksState(visit.visitor.getState().states[id]).on[aid] }
  })

  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={chain.geometry} material={steel} frustumCulled={false} />
    </group>
  )
}
