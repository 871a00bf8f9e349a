import { focalOf, levelAt } from '#craft'
import { before } from '#kit'
import type { Hanging } from '#plan'
import { useFrame, useThree } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import type { BufferGeometry, Mesh, ShaderMaterial } from 'three'
import type { Wrought } from '../making/wrought.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'

type Ladder = { levels: BufferGeometry[]; dispose: () => void }

const wish = { make: 'ladder', of: [] } as const

function raised(made: readonly Wrought[]): Ladder {
  const levels = made.map(wroughtGeometry)
  return { levels, dispose: () => levels.forEach((level) => level.dispose()) }
}

type Props = {
  level: number | null
  hanging: Hanging
  stage: SceneStage
  material: ShaderMaterial
}

/** The vase at the level that its distance asks for, or at one that is held. */
export function LevelsWay({ level, hanging, stage, material }: Props) {
  const ladder = useMade(hanging.exhibit, stage, wish, raised)
  const high = useThree(({ size, viewport }) => size.height * viewport.dpr)
  const mesh = useRef<Mesh>(null)
  const focal = useMemo(() => focalOf(high), [high])
  useFrame(() => {
    if (!mesh.current || !ladder) return
    const { x, z } = stage.visit.pose
    const far = Math.hypot(x - hanging.x, z - hanging.z)
    const shown = ladder.levels[level ?? levelAt(far, focal)]
    if (shown) mesh.current.geometry = shown
  }, before.building)
  const first = ladder?.levels[level ?? 2]
  return first && <mesh ref={mesh} geometry={first} material={material} />
}
