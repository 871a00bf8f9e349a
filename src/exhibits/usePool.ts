import { picturePoolOf, type PicturePool } from '#media'
import { useThree } from '@react-three/fiber'
import { useMemo } from 'react'
import type { SceneStage } from './types.ts'

/** The pool that carries texels to the graphics card on which an exhibit is drawn. */
export function usePool({ clock }: SceneStage): PicturePool {
  const get = useThree((state) => state.get)
  return useMemo(() => {
    const { gl, frameloop } = get()
    return picturePoolOf({ renderer: gl, clock, still: frameloop === 'never' })
  }, [get, clock])
}
