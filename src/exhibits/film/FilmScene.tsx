import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { PlaneGeometry, type Texture } from 'three'
import type { SceneProps } from '../types.ts'
import { filmOf } from './filmOf.ts'
import { rim } from './screen.ts'
import { useMoving } from './useMoving.ts'
import { useStill } from './useStill.ts'

/** The picture lies this far before the face of its box, metres. */
const proud = 0.002

/** A film on its screen: its poster or first frame, and the film itself once it is started. */
export function FilmScene({ exhibit, hanging, stage }: SceneProps) {
  const film = filmOf(exhibit.artefact)
  if (!film) throw new Error(`enfilade: ${exhibit.id} is no film`)
  const invalidate = useThree((state) => state.invalidate)
  const name = `${exhibit.id}/${hanging.place}`
  const still = useStill(film, stage, `${name} still`)
  const moving = useMoving(exhibit.id, stage, `${name} film`, invalidate)

  const { finish } = stage
  const { room, x, y, z, turn } = hanging
  const [width, height, depth] = hanging.size
  const [wide, high] = [width - 2 * rim, height - 2 * rim]
  const plane = useMemo(() => new PlaneGeometry(wide, high), [wide, high])
  const material = useMemo(() => finish.screen(room), [finish, room])
  useEffect(() => () => plane.dispose(), [plane])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    const shown: Texture | undefined = moving ?? still
    material.show(shown, shown ? shapeOf(shown) : 1, wide / high)
    invalidate()
  }, [material, moving, still, wide, high, invalidate])

  const out = depth / 2 + proud
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
  return (
    <mesh
      geometry={plane}
      material={material}
      position={[x + sin * out, y, z - cos * out]}
      rotation={[0, Math.PI - radians(turn), 0]}
    />
  )
}

/** Width by height of what a texture shows. */
function shapeOf({ image }: Texture): number {
  const { width, height } =
    image instanceof HTMLVideoElement
      ? { width: image.videoWidth, height: image.videoHeight }
      : (image as HTMLCanvasElement)
  return width / height
}
