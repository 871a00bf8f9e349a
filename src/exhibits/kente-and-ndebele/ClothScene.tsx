import { kente } from '#craft'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { byItself } from '../eases.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { clothGeometry, stripsIn } from './clothGeometry.ts'
import { artsState, stripCount, type ArtsAct } from './rule.ts'

/** Milliseconds that weaving takes. */
const weaveTime = 1800

const wanted = (state: unknown) => [artsState(state).works]

/** The strips, woven from their foot up. */
export function ClothScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish } = stage
  const { visitor } = visit
  const [width, , depth] = hanging.size
  const invalidate = useThree((three) => three.invalidate)
  const now = () => artsState(visitor.getState().states[id])
  const strips = useSyncExternalStore(visitor.subscribe, () => now().strips)
  const woven = useSyncExternalStore(visitor.subscribe, () => now().woven)
  const works = useSyncExternalStore(visitor.subscribe, () => now().works)
  const strip = useSyncExternalStore(visitor.subscribe, () => now().strip)
  const cloth = useMemo(
    () => clothGeometry(width, strips, woven, strip),
    [width, strips, woven, strip],
  )
  useEffect(() => {
    invalidate()
    return () => cloth.geometry.dispose()
  }, [cloth, invalidate])

  const weaving = useEases(id, stage, wanted, weaveTime, byItself)
  useFrame(() => {
    const { geometry, from } = cloth
    const all = geometry.getIndex()?.count ?? 0
    const part = Math.min(1, Math.max(0, weaving.at(0) - works + 1))
    geometry.setDrawRange(0, from + Math.floor(((all - from) * part) / 6) * 6)
    if (weaving.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray): ArtsAct | undefined => {
    const [x, y] = meets(rayIn(hanging, ray), 2, -depth / 2 + 0.012) ?? []
    if (x === undefined || y === undefined) return undefined
    const strip = Math.floor((x + width / 2) / kente.strip)
    const on = strip >= 0 && strip < stripsIn(width) && Math.abs(y) < kente.long / 2
    return on ? { do: 'block', strip: strip % stripCount } : undefined
  })

  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh
        geometry={cloth.geometry}
        material={finish.lit(hanging.room)}
        position={[0, 0, -depth / 2 + 0.012]}
      />
    </group>
  )
}
