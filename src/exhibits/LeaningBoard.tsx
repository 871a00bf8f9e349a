import { radians } from '#kit'
import type { Hanging } from '#plan'
import type { BufferGeometry, ShaderMaterial } from 'three'
import { leaningAt, type Leaning } from './leaning.ts'
import type { SceneStage } from './types.ts'

type Props = {
  hanging: Hanging
  stage: SceneStage
  leaning: Leaning
  wood: BufferGeometry
  /** What lies on it, once it has been drawn. */
  sheets: BufferGeometry
  drawn: ShaderMaterial | undefined
}

/** A board of wood that leans on a table, and the sheets on it. */
export function LeaningBoard({ hanging, stage, leaning, wood, sheets, drawn }: Props) {
  const { position, turn } = leaningAt(leaning, -hanging.size[1] / 2)
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group position={position} rotation-x={turn}>
        <mesh geometry={wood} material={stage.finish.lit(hanging.room, { gloss: 0.3 })} />
        {drawn && <mesh geometry={sheets} material={drawn} renderOrder={1} frustumCulled={false} />}
      </group>
    </group>
  )
}
