import { farthestFirst, splatCounts, splatsInSteps, wayHeight } from '#craft'
import { splatMaterial } from '#finish'
import { before } from '#kit'
import type { Hanging } from '#plan'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { BufferGeometry, ShaderMaterial } from 'three'
import { inParts } from '../inParts.ts'
import { ownWay } from '../ownRay.ts'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { Dots } from './Dots.tsx'
import { dotsGeometry } from './dots.ts'
import { Knob } from './Knob.tsx'
import { sizeSteps } from './rule.ts'

const seed = 3
/** By how much the look has to turn before the order is counted anew, as a part of its length. */
const turned = 0.03
/** The middle of the vase over its foot, metres. */
const middle = wayHeight / 2

function* madeInSteps(): Generator<undefined, BufferGeometry> {
  const isPhone = globalThis.matchMedia('(pointer: coarse)').matches
  return dotsGeometry(yield* splatsInSteps(isPhone ? splatCounts.phone : splatCounts.desk, seed))
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
  const dots = useMade(stage, madeInSteps)
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

/** Keeps the dots in the order in which they lie before the visitor, a few thousand at a time. */
function useSorted(
  dots: BufferGeometry | undefined,
  sorted: boolean,
  { x, y, z, turn, size: [, high] }: Hanging,
  { visit, clock, begin }: SceneStage,
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
    const { pose } = visit
    const dx = x - pose.x
    const dy = y - high / 2 + middle - pose.y
    const dz = z - pose.z
    const long = Math.hypot(dx, dy, dz)
    const was = last.current
    const off = was && Math.hypot(dx / long - was.x, dy / long - was.y, dz / long - was.z)
    if (off !== undefined && off < turned) return
    was?.stop()
    const ended = begin()
    const way = ownWay(turn, dx / long, dy / long, dz / long)
    const places = dots.getAttribute('position').array as Float32Array
    const stop = inParts(clock, farthestFirst(places, way), (order) => {
      ;(index.array as Uint32Array).set(order)
      index.needsUpdate = true
      invalidate()
      ended()
    })
    last.current = {
      x: dx / long,
      y: dy / long,
      z: dz / long,
      stop: () => {
        stop()
        ended()
      },
    }
  }, before.building)
}
