import { theatreMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useTaken } from '../bench/useTaken.ts'
import { byItself } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useGrip } from '../useGrip.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { bareCover } from '../walk-in-scroll/paintings.ts'
import { createBrushPainter } from './brushPainter.ts'
import { InkLine } from './InkLine.tsx'
import { opening, painterEye } from './measures.ts'
import { brushOf } from './mountainBrush.ts'
import { onSilk, pressedSilk, type OnSilk } from './pressedSilk.ts'
import { brushState, type BrushAct, type Mountains } from './rule.ts'
import { compose, silkGeometry } from './silkGeometry.ts'
import { takenMountain } from './takenMountain.ts'
import { useBrushed } from './useBrushed.ts'

/** Milliseconds of a step into the picture. */
const strideTime = 1300
/** From nearer than this the picture has its depth, metres. */
const deepFrom = 2.4

const walkedIn = (state: unknown) => [brushState(state).inside ?? 0]

/** The silk with its mountains in true depth, and the line that the hand draws. */
export function MountainBrushScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { seed } = brushOf(exhibit)
  const { room } = hanging
  const { visit, clock, finish } = stage
  const { visitor } = visit
  const invalidate = useThree((three) => three.invalidate)
  const state = useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
  const { now, step, brush, inside } = brushState(state)
  const { distance } = now

  const pool = usePool(stage)
  const paint = useMemo(() => createBrushPainter(seed, pool, clock), [seed, pool, clock])
  const ridge = JSON.stringify(now.ridge)
  const painted = useBrushed(id, ridge, paint, stage)
  const silk = useMemo(() => silkGeometry(), [])
  useEffect(() => () => silk.dispose(), [silk])
  const flat = useRef(false)
  const material = useMemo(() => {
    const { width, height } = opening
    const size = [width, height] as const
    const look = { size, eye: painterEye, floor: bareCover }
    const made = finish.lend('theatre', () => theatreMaterial(finish.light(room), look))
    const { uOpen, uRise } = made.uniforms
    if (uOpen && uRise) uOpen.value = uRise.value = 1
    return made
  }, [finish, room])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    const { uMap } = material.uniforms
    if (uMap) uMap.value = painted?.painting.texture ?? null
    compose(silk, now, flat.current)
    invalidate()
  }, [material, silk, painted, now, state, invalidate])

  const walk = useEases(id, stage, walkedIn, strideTime, byItself)
  useFrame(() => {
    const { uWalked } = material.uniforms
    if (uWalked) uWalked.value = walk.at(0)
    const { pose } = visit
    const isFar = Math.hypot(pose.x - hanging.x, pose.z - hanging.z) > deepFrom
    if (isFar !== flat.current) {
      flat.current = isFar
      compose(silk, now, isFar)
    }
    if (walk.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => pressedSilk(ray, hanging, now, inside !== undefined))
  useGrip(id, stage, (from, stroke) => {
    let last: OnSilk | undefined = onSilk(from, hanging, distance)
    if (!last) return undefined
    return (ray): BrushAct | undefined => {
      const met = onSilk(ray, hanging, distance, true)
      if (!met || !last) return undefined
      const act = { from: last.place, low: last.high, to: met.place, high: met.high } as const
      last = met
      return { do: 'draw', ...act, stroke }
    }
  })
  const taken = useCallback((of: Mountains) => takenMountain(exhibit, of), [exhibit])
  useTaken(exhibit, stage, brushState, taken)

  const drawing = painted !== undefined && painted.ridge !== ridge
  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2 + opening.bottom, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group position={[0, 0, opening.out]}>
        <mesh
          geometry={silk}
          material={material}
          frustumCulled={false}
          visible={painted !== undefined}
        />
        {(drawing || step === 1) && inside === undefined && (
          <InkLine {...{ ridge, distance, brush, finish }} line={drawing} />
        )}
      </group>
    </group>
  )
}
