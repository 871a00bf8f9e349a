import { useEffect, useState, useSyncExternalStore } from 'react'
import { LinearFilter, NoColorSpace, VideoTexture } from 'three'
import type { SceneStage } from '../types.ts'

/**
 * The film itself, from its first frame on, while it has a player; a frame of the hall is asked for
 * whenever the film has a new one. Nothing before, and freed after.
 */
export function useMoving(
  exhibit: string,
  { projector, textureBytes }: SceneStage,
  name: string,
  invalidate: () => void,
): VideoTexture | undefined {
  const player = useSyncExternalStore(projector.listen, () => projector.playerOf(exhibit))
  const [moving, setMoving] = useState<VideoTexture>()

  useEffect(() => {
    if (!(player instanceof HTMLVideoElement)) return
    const away = new AbortController()
    const { signal } = away
    let texture: VideoTexture | undefined
    let asked = 0
    const show = () => {
      if (texture) return
      texture = new VideoTexture(player)
      texture.colorSpace = NoColorSpace
      texture.minFilter = LinearFilter
      texture.generateMipmaps = false
      texture.needsUpdate = true
      textureBytes.set(name, player.videoWidth * player.videoHeight * 4)
      setMoving(texture)
    }
    const follow = () => {
      invalidate()
      asked = player.requestVideoFrameCallback(follow)
    }
    // What has no frames of its own to tell is at least followed by its clock.
    if ('requestVideoFrameCallback' in player) asked = player.requestVideoFrameCallback(follow)
    else (player as HTMLVideoElement).addEventListener('timeupdate', invalidate, { signal })
    if (player.readyState >= player.HAVE_CURRENT_DATA) show()
    else player.addEventListener('loadeddata', show, { signal })
    return () => {
      away.abort()
      if (asked !== 0) player.cancelVideoFrameCallback(asked)
      texture?.dispose()
      textureBytes.delete(name)
      setMoving(undefined)
    }
  }, [player, name, textureBytes, invalidate])

  return moving
}
