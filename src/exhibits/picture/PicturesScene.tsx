import { picturesMaterial } from '#finish'
import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { PerspectiveCamera } from 'three'
import type { TogetherProps } from '../types.ts'
import { usePool } from '../usePool.ts'
import { bringWall } from './bringWall.ts'
import { measuresOf } from './measures.ts'
import type { Picture } from './pictureOf.ts'
import { TitleOnMount } from './TitleOnMount.tsx'
import { wallGeometry } from './wallGeometry.ts'

/** All pictures of a room with the shadows round them, as one draw; a title where one does not come. */
export function PicturesScene({ room, hung, stage }: TogetherProps) {
  const get = useThree((state) => state.get)
  const pool = usePool(stage)
  // A language changes what an exhibit says, never what it is.
  const [pictures] = useState(() =>
    hung.map(({ exhibit, hanging }) => {
      // Read by the picture's schema.
      const picture = exhibit.artefact.with as Picture
      return { id: exhibit.id, hanging, picture, measures: measuresOf(picture) }
    }),
  )
  const { geometry, turnTo } = useMemo(() => wallGeometry(pictures), [pictures])
  const material = useMemo(
    () => stage.finish.lend('pictures', () => picturesMaterial(stage.finish.light(room))),
    [stage, room],
  )
  const [missing, setMissing] = useState<readonly number[]>([])

  useEffect(() => {
    const density = () => {
      const { camera, size, viewport } = get()
      const angle = camera instanceof PerspectiveCamera ? camera.fov : 62
      return (size.height * viewport.dpr) / 2 / Math.tan(radians(angle) / 2)
    }
    const { uStack, uSharp } = material.uniforms
    const off = bringWall({
      room,
      pictures,
      stage,
      pool,
      density,
      show: ({ stack, sharp, sheets }) => {
        uStack.value = stack
        uSharp.value = [...sharp]
        turnTo(sheets)
        get().invalidate()
      },
      miss: (which) => setMissing((known) => [...known, which]),
    })
    return () => {
      off()
      uStack.value = null
      setMissing([])
    }
  }, [room, pictures, stage, pool, get, material, turnTo])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])

  return (
    <>
      <mesh geometry={geometry} material={material} />
      {missing.map((which) => {
        const { hanging, measures } = pictures[which] ?? {}
        const { exhibit } = hung[which] ?? {}
        if (!hanging || !measures || !exhibit) return undefined
        const { x, y, z, turn } = hanging
        return (
          // A group's front looks to the south: a hanging's to the heading that it turns to.
          <group key={which} position={[x, y, z]} rotation={[0, radians(180 - turn), 0]}>
            <TitleOnMount
              title={exhibit.title}
              language={stage.language()}
              width={measures.width}
              height={measures.height}
              front={measures.front + 0.001}
              room={room}
              stage={stage}
            />
          </group>
        )
      })}
    </>
  )
}
