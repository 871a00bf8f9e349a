import { shadeMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { byItself } from '../eases.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { allSherds } from './allSherds.ts'
import { metAt, posesOf, sand } from './measures.ts'
import { sherdsState, type SherdsAct } from './rule.ts'

/** Milliseconds of a sherd's way. */
const wayTime = 700

const broken = { make: 'sherds', of: [] } as const

const wanted = (state: unknown) => posesOf(sherdsState(state))

/** The sherds: in the sand, in hand, on the boards, and fitted together. */
export function SherdsScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish } = stage
  const { room, size } = hanging
  const invalidate = useThree((three) => three.invalidate)
  /** The state in which the sherds were set down last; none before the first. */
  const settled = useRef<unknown>(null)
  const made = useMade(id, stage, broken, allSherds)
  useEffect(() => {
    settled.current = null
  }, [made])

  const ways = useEases(id, stage, wanted, wayTime, byItself)
  useFrame(() => {
    const moves = ways.moves()
    const state = visit.visitor.getState().states[id]
    if (!made || (settled.current === state && !moves)) return
    made.set(ways.at)
    settled.current = moves ? null : state
    if (moves) invalidate()
  }, before.building)

  usePress(id, stage, (ray): SherdsAct | undefined => {
    const [x, , z] = meets(rayIn(hanging, ray), 1, sand.high - size[1] / 2) ?? []
    if (x === undefined || z === undefined) return undefined
    const met = metAt(x, z, sherdsState(visit.visitor.getState().states[id]))
    if (!met) return undefined
    if ('sherd' in met) return { do: 'pick', sherd: met.sherd }
    return 'ware' in met ? { do: 'lay', ware: met.ware } : { do: 'fit' }
  })

  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {made && (
        <>
          <mesh geometry={made.sherds} material={finish.lit(room)} frustumCulled={false} />
          <mesh
            geometry={made.shades}
            material={finish.kept('shade', shadeMaterial)}
            frustumCulled={false}
          />
        </>
      )}
    </group>
  )
}
