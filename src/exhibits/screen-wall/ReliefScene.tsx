import { carvedMaterial } from '#finish'
import { sunWay } from '#finish/figures'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { byItself } from '../eases.ts'
import { ownWay } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMade } from '../useMade.ts'
import { usePool } from '../usePool.ts'
import { panelIn } from './measures.ts'
import { reliefOf } from './reliefOf.ts'
import { isDrawn, type ReliefAct } from './rule.ts'

/** Milliseconds that the relief takes to draw itself, and from how near it does, metres. */
const [drawTime, reach] = [2500, 3]

const wanted = (state: unknown): number[] => [isDrawn(state) ? 1 : 0]

/** The relief in its wall: its right half, and the same mirrored. */
export function ReliefScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { size, room, x, y, z, turn } = hanging
  const { visit, finish, besides, report, textureBytes } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const { width, height, up, front } = useMemo(() => panelIn(size), [size])
  const wish = useMemo(() => {
    const sun = ownWay(turn, sunWay.x, sunWay.y, sunWay.z)
    return { make: 'relief', of: [width, height, sun] } as const
  }, [width, height, turn])
  // The wall stands without it, and it draws itself then.
  const made = useMade(id, { begin: besides, report }, wish, reliefOf)
  const stone = finish.kept(`carved ${id}`, () =>
    carvedMaterial(finish.light(room), { stone: '#B9AE9C', width, height }),
  )

  useEffect(() => {
    const { uShade, uShaded } = stone.uniforms
    if (!made || !uShade || !uShaded) return undefined
    const { shade } = made
    const off = new AbortController()
    const end = besides()
    const size_ = shade.image.width * shade.image.height * 2
    pool
      .put(shade, size_, off.signal)
      .then(() => {
        uShade.value = shade
        uShaded.value = 1
        textureBytes.set(`shade ${id}`, Math.round((size_ * 4) / 3))
        invalidate()
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: id, says: `its shade did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      end()
      uShade.value = null
      uShaded.value = 0
      textureBytes.delete(`shade ${id}`)
    }
  }, [made, stone, pool, besides, report, textureBytes, id, invalidate])

  const grow = useEases(id, stage, wanted, drawTime, byItself)
  const from = useRef<readonly [number, number]>(undefined)
  const panel = useRef<Group>(null)
  const outwards = useMemo(
    () => [Math.sin(radians(turn)), -Math.cos(radians(turn))] as const,
    [turn],
  )
  useFrame(() => {
    const { uDrawn } = stone.uniforms
    if (uDrawn) uDrawn.value = grow.at(0)
    if (grow.moves()) invalidate()
    // Whoever stands behind the wall sees nothing of it.
    const { pose } = visit
    const faced = (pose.x - x) * outwards[0] + (pose.z - z) * outwards[1] > 0
    if (panel.current) panel.current.visible = faced
    const { states } = visit.visitor.getState()
    if (!made || isDrawn(states[id])) return
    // Who arrives before the wall sees it as it was; it begins when they move, or look at it.
    const { x: atX, z: atZ } = visit.pose
    from.current ??= [atX, atZ]
    const walked = Math.hypot(atX - from.current[0], atZ - from.current[1]) > 0.05
    const beside = Math.max(0, Math.abs(atX - x) - width / 2)
    const near = Math.hypot(beside, Math.abs(atZ - z) - front) < reach
    const { activity, carried } = visit.store.getState()
    const viewed = activity.doing === 'viewing' && activity.exhibit === id && !carried
    if (viewed || (walked && near)) visit.act(id, { do: 'draw' } satisfies ReliefAct)
  }, before.building)

  if (!made) return null
  return (
    <group ref={panel} position={[x, y, z]} rotation-y={Math.PI - radians(turn)}>
      {[1, -1].map((side) => (
        <mesh
          key={side}
          geometry={made.half}
          material={stone}
          position={[0, up - height / 2, front]}
          scale-x={side}
        />
      ))}
    </group>
  )
}
