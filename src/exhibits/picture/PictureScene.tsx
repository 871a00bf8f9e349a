import { radians } from '#kit'
import { useEffect, useMemo, useState } from 'react'
import type { SceneProps } from '../types.ts'
import { measuresOf } from './measures.ts'
import { pictureGeometry } from './pictureGeometry.ts'
import type { Picture } from './pictureOf.ts'
import { TitleOnMount } from './TitleOnMount.tsx'
import { usePicture } from './usePicture.ts'

/** The picture in its frame, with the shadows round it; its title where it does not come. */
export function PictureScene(props: SceneProps) {
  const { exhibit, hanging, stage } = props
  // Read by the picture's schema. A language changes what an exhibit says, never what it is.
  const [shown] = useState(exhibit.artefact.with as Picture)
  const { texture, missing } = usePicture(shown, props)
  const measures = useMemo(() => measuresOf(shown), [shown])
  const geometry = useMemo(() => pictureGeometry(measures), [measures])
  const { room, x, y, z, turn } = hanging
  const material = useMemo(() => stage.finish.picture(room, texture), [stage, room, texture])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  return (
    // A group's front looks to the south: a hanging's to the heading that it turns to.
    <group position={[x, y, z]} rotation={[0, radians(180 - turn), 0]}>
      <mesh geometry={geometry} material={material} />
      {missing && (
        <TitleOnMount
          title={exhibit.title}
          language={stage.language()}
          width={measures.width}
          height={measures.height}
          front={measures.front + 0.001}
          room={room}
          stage={stage}
        />
      )}
    </group>
  )
}
