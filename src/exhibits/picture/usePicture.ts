import { mediaAddress, preparedSize, widthsOf, type PictureWidth } from '#exhibition'
import { radians } from '#kit'
import { bytesOf } from '#media'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { PerspectiveCamera, type Texture } from 'three'
import type { SceneProps } from '../types.ts'
import { usePool } from '../usePool.ts'
import type { Picture } from './pictureOf.ts'
import { distanceTo, widthFor } from './widthFor.ts'

/**
 * What a picture shows: a small one first, then as sharp as it is seen from where the visitor
 * comes to rest. `missing` once it is sure that nothing comes; then it is reported.
 */
export function usePicture(
  { file, width: metres, pixels }: Picture,
  { exhibit, hanging, stage }: SceneProps,
): { texture: Texture | undefined; missing: boolean } {
  const get = useThree((state) => state.get)
  const [texture, setTexture] = useState<Texture>()
  const [failed, setFailed] = useState(false)
  const [wide, high] = pixels ?? []
  const { id } = exhibit
  const name = `${id} ${hanging.place}`
  const pool = usePool(stage)

  useEffect(() => {
    if (wide === undefined || high === undefined) {
      const fix = 'why is told by: npm run exhibition -- check <folder>'
      stage.report({ at: id, says: `its picture ${file} cannot be shown`, fix })
      return
    }
    const size = [wide, high] as const
    const gone = new AbortController()
    const refused = new Set<PictureWidth>()
    let shown: PictureWidth | undefined
    let coming = false

    const wanted = (): PictureWidth => {
      const [least = 256] = widthsOf(size)
      if (shown === undefined) return least
      const { camera, size: frame, viewport } = get()
      const angle = camera instanceof PerspectiveCamera ? camera.fov : 62
      const density = (frame.height * viewport.dpr) / 2 / Math.tan(radians(angle) / 2)
      const ideal = widthFor(size, metres, distanceTo(hanging, stage.visit.pose), density)
      // What is sharper than need be stays, unless it is much so and takes others' room.
      const stays = (width: PictureWidth) => width === shown && width <= 2 * ideal
      const fits = (width: PictureWidth) =>
        width <= ideal && !refused.has(width) && pool.hasRoom(bytesOf(...preparedSize(size, width)))
      return widthsOf(size).findLast((width) => stays(width) || fits(width)) ?? shown
    }
    const bring = async (width: PictureWidth) => {
      coming = true
      const end = stage.begin()
      try {
        const brought = await pool.bring(mediaAddress(stage.base, file, width), gone.signal)
        if (gone.signal.aborted) return brought.dispose()
        shown = width
        stage.textureBytes.set(name, bytesOf(...preparedSize(size, width)))
        setTexture(brought)
      } catch (fault) {
        if (gone.signal.aborted) return
        refused.add(width)
        const why = fault instanceof Error ? fault.message : String(fault)
        stage.report({ at: id, says: `its picture ${file} does not come: ${why}` })
        if (shown === undefined) setFailed(true)
      } finally {
        coming = false
        end()
      }
      look()
    }
    const look = () => {
      if (coming || stage.visit.store.getState().carried) return
      const width = wanted()
      if (width !== shown && !refused.has(width)) void bring(width)
    }
    look()
    // Where one stands changes the room, what one does, or comes to rest: never every frame.
    const deaf = stage.visit.store.subscribe(look)
    return () => {
      deaf()
      gone.abort()
      stage.textureBytes.delete(name)
      setTexture(undefined)
    }
  }, [stage, hanging, pool, get, file, metres, wide, high, id, name])

  // A texture is freed when another takes its place, and with the room.
  useEffect(() => () => texture?.dispose(), [texture])
  return { texture, missing: failed || pixels === undefined }
}
