import { splatCounts, wayHeight, type Vector } from '#craft'
import { splatMaterial } from '#finish'
import { before } from '#kit'
import type { Hanging } from '#plan'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { BufferGeometry, ShaderMaterial } from 'three'
import { asked, type Wish } from '../making/asked.ts'
import { ownWay } from '../ownRay.ts'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { Dots } from './Dots.tsx'
import { dotsGeometry } from './dotsGeometry.ts'
import { Knob } from './Knob.tsx'
import { sizeSteps } from './rule.ts'

/** By how much the look has to turn before the order is counted anew, as a part of its length. */
const turned = 0.03
/** The middle of the vase over its foot, metres. */
const middle = wayHeight / 2

function wished(): Wish<'splats'> {
  const isPhone = globalThis.matchMedia('(pointer: coarse)').matches
  return { make: 'splats', of: [isPhone ? splatCounts.phone : splatCounts.desk] }
}

type Props = {
  size: number
  sorted: boolean
  hanging: Hanging
  stage: SceneStage
  material: ShaderMaterial
}

/** The vase as splats, drawn from the farthest to the nearest, or as they were made. */
export function SplatsWay({ size, sorted, hanging, stage, material }: Props) {
  const { finish } = stage
  const wish = useMemo(() => wished(), [])
  const dots = useMade(hanging.exhibit, stage, wish, dotsGeometry)
  const invalidate = useThree((three) => three.invalidate)
  const soft = finish.kept('splats', () => splatMaterial())
  useEffect(() => {
    const { uGrow } = soft.uniforms
    if (uGrow) uGrow.value = (sizeSteps[size] ?? 100) / 100
    invalidate()
  }, [soft, size, invalidate])
  useSorted(dots, sorted, hanging, stage)
  return (
    <>
      {dots && <Dots geometry={dots} material={soft} />}
      <Knob way="splats" step={size} material={material} />
    </>
  )
}

/** Keeps the dots in the order in which they lie before the visitor, who never waits for it. */
function useSorted(
  dots: BufferGeometry | undefined,
  sorted: boolean,
  { exhibit: id, x, y, z, turn, size: [, high] }: Hanging,
  stage: SceneStage,
): void {
  const invalidate = useThree((three) => three.invalidate)
  const last = useRef<{ x: number; y: number; z: number; stop: () => void }>(undefined)
  useEffect(() => {
    const index = dots?.getIndex()
    if (!index) return undefined
    if (!sorted) {
      for (let i = 0; i < index.count; i += 1) index.setX(i, i)
      index.needsUpdate = true
      invalidate()
    }
    return () => {
      last.current?.stop()
      last.current = undefined
    }
  }, [dots, sorted, invalidate])
  useFrame(() => {
    const index = dots?.getIndex()
    if (!dots || !index || !sorted) return
    const { pose } = stage.visit
    const dx = x - pose.x
    const dy = y - high / 2 + middle - pose.y
    const dz = z - pose.z
    const long = Math.hypot(dx, dy, dz)
    const was = last.current
    const away = was && Math.hypot(dx / long - was.x, dy / long - was.y, dz / long - was.z)
    if (away !== undefined && away < turned) return
    was?.stop()
    const way = ownWay(turn, dx / long, dy / long, dz / long)
    const stop = order(dots, way, stage, id, invalidate)
    last.current = { x: dx / long, y: dy / long, z: dz / long, stop }
  }, before.building)
}

/** Has the dots put in the order in which they lie that way; the result calls it off. */
function order(
  dots: BufferGeometry,
  way: Vector,
  { begin, report }: SceneStage,
  id: string,
  then: () => void,
): () => void {
  const ended = begin()
  const off = new AbortController()
  const places = dots.getAttribute('position').array as Float32Array
  const index = dots.getIndex()
  asked({ make: 'order', of: [places, way] }, off.signal)
    .then((farthestFirst) => {
      if (!index) return
      ;(index.array as Uint32Array).set(farthestFirst)
      index.needsUpdate = true
      then()
    })
    .catch((fault: unknown) => {
      // Whoever looks on sees them as they lay; the next turn asks again.
      if (!off.signal.aborted) report({ at: id, says: `its order did not come: ${String(fault)}` })
    })
    .finally(ended)
  return () => off.abort()
}
