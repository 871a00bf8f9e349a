import { radians } from '#kit'
import { useEffect, useMemo } from 'react'
import type { SceneProps } from '../types.ts'
import { usePress } from '../usePress.ts'
import { isStrip } from './blueAndWhite.ts'
import { stripGeometry } from './geometries.ts'
import { stripAt } from './measures.ts'
import { PaintedVase } from './PaintedVase.tsx'
import { paintedOf } from './paintedOf.ts'
import { pressedStrip } from './pressedBand.ts'

/** The vase in its first place, its unrolled skin in the other. */
export function BandsScene(props: SceneProps) {
  return isStrip(props.hanging.place) ? <Strip {...props} /> : <PaintedVase {...props} />
}

/** The skin as it lies on the board; the vase moves it, through the material that they share. */
function Strip({ exhibit, hanging, stage }: SceneProps) {
  const geometry = useMemo(() => stripGeometry(), [])
  useEffect(() => () => geometry.dispose(), [geometry])
  usePress(exhibit.id, stage, (ray) => pressedStrip(ray, hanging))
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {/* What it covers changes with its roll. */}
      <mesh
        geometry={geometry}
        material={paintedOf(exhibit, hanging, stage)}
        position={stripAt}
        frustumCulled={false}
      />
    </group>
  )
}
