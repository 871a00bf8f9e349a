import { lathe, surfaceOf } from '#craft'
import { geometryOf, theatreMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, type BufferGeometry, type Mesh } from 'three'
import { byItself } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { bareCover } from '../walk-in-scroll/paintings.ts'
import { usePainting } from '../walk-in-scroll/usePainting.ts'
import { opening, painterEye, rail, sliderAt } from './measures.ts'
import { paintRange } from './paintRange.ts'
import { pressedStep } from './pressedStep.ts'
import { lookFrom, rangeGeometry } from './rangeGeometry.ts'
import { distancesState, type DistancesAct } from './rule.ts'
import type { ThreeDistances } from './threeDistances.ts'

/** Milliseconds that the camera takes, however far it goes. */
const moveTime = 1400

const wantedIn = (state: unknown): number[] => [distancesState(state).step]

/** The range behind its opening, and the knob of the slider. */
export function DistancesScene({ exhibit, hanging, stage }: SceneProps) {
  // Read by the schema, and cut to one language since.
  const { seed } = exhibit.artefact.with as ThreeDistances
  const { id } = exhibit
  const { clock, finish } = stage
  const { room, x, y, z, turn } = hanging
  const invalidate = useThree((state) => state.invalidate)
  const knob = useRef<Mesh>(null)

  const pool = usePool(stage)
  const paint = useMemo(
    () => (signal: AbortSignal) => paintRange(seed, pool, clock, signal),
    [seed, pool, clock],
  )
  const painting = usePainting(`range ${id}`, paint, true, stage)
  const range = useMemo(() => rangeGeometry(), [])
  const button = useMemo(() => knobGeometry(), [])
  const material = useMemo(() => {
    const { width, height } = opening
    const size = [width, height] as const
    const look = { size, eye: painterEye, floor: bareCover }
    const made = finish.lend('theatre', () => theatreMaterial(finish.light(room), look))
    const { uOpen, uRise } = made.uniforms
    if (uOpen && uRise) uOpen.value = uRise.value = 1
    return made
  }, [finish, room])
  const brass = finish.lit(room, { gloss: 0.5 })
  useEffect(() => () => range.dispose(), [range])
  useEffect(() => () => button.dispose(), [button])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    const { uMap } = material.uniforms
    if (uMap) uMap.value = painting?.texture ?? null
    invalidate()
  }, [material, painting, invalidate])

  const glide = useEases(id, stage, wantedIn, moveTime, byItself)
  const looked = useRef<number>(undefined)
  useFrame(() => {
    const step = glide.at(0)
    if (looked.current !== step) lookFrom(range, step)
    looked.current = step
    if (knob.current) knob.current.position.x = sliderAt(step)
    if (glide.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const to = pressedStep(ray, hanging)
    return to === undefined ? undefined : ({ do: 'slide', to } satisfies DistancesAct)
  })

  return (
    <group position={[x, y, z]} rotation-y={Math.PI - radians(turn)}>
      <mesh
        geometry={range}
        material={material}
        position={[0, opening.bottom, opening.out]}
        frustumCulled={false}
        visible={painting !== undefined}
      />
      <mesh ref={knob} geometry={button} material={brass} position={[0, rail.y, rail.out]} />
    </group>
  )
}

/** A knob of brass whose axis runs out of the panel. */
function knobGeometry(): BufferGeometry {
  const outline = [
    [0.008, -0.01],
    [0.008, 0.004],
    [0.02, 0.006],
    [0.023, 0.01],
    [0.023, 0.016],
    [0.02, 0.02],
    [0.006, 0.022],
    [0.0005, 0.022],
  ] as const
  const geometry = geometryOf(surfaceOf([lathe('knob', 'brass', 0, 0, outline, 32)]))
  const colours = new Float32Array(geometry.getAttribute('position').count * 3)
  for (let i = 0; i < colours.length; i += 3) colours.set([0.5, 0.34, 0.12], i)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  return geometry.rotateX(Math.PI / 2)
}
