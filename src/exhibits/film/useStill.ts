import { mediaAddress } from '#exhibition'
import { useEffect, useState } from 'react'
import { CanvasTexture, LinearFilter, NoColorSpace } from 'three'
import type { SceneStage } from '../types.ts'
import type { Film } from './filmOf.ts'

/** What a picture may put on the graphics card in one frame, bytes. */
const most = 2 ** 20
/** Milliseconds after which a first frame is no longer waited for. */
const patience = 6000

/**
 * What hangs on the screen before the film is started: its poster, or its first frame. Small, freed
 * with the scene, and nothing where neither can be had.
 */
export function useStill(film: Film, stage: SceneStage, name: string): CanvasTexture | undefined {
  const { base, begin, clock, report, textureBytes } = stage
  const [still, setStill] = useState<CanvasTexture>()
  const { file, poster } = film

  useEffect(() => {
    const away = new AbortController()
    const end = begin()
    const stop = clock.after(patience, end)
    let texture: CanvasTexture | undefined
    const picture =
      poster === undefined
        ? firstFrame(mediaAddress(base, file), away.signal)
        : pictureAt(mediaAddress(base, poster, 1024))
    picture
      .then((canvas) => {
        if (away.signal.aborted) return
        texture = new CanvasTexture(canvas)
        texture.colorSpace = NoColorSpace
        texture.minFilter = LinearFilter
        texture.generateMipmaps = false
        textureBytes.set(name, canvas.width * canvas.height * 4)
        setStill(texture)
      })
      .catch((fault: unknown) => {
        if (!away.signal.aborted)
          report({ at: poster ?? file, says: `its picture did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      away.abort()
      stop()
      end()
      texture?.dispose()
      textureBytes.delete(name)
      setStill(undefined)
    }
  }, [file, poster, name, base, begin, clock, report, textureBytes])

  return still
}

async function pictureAt(address: string): Promise<HTMLCanvasElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return drawn(image, image.naturalWidth, image.naturalHeight)
}

/** The first frame, from as little of the film as the browser needs; the player is given up again. */
async function firstFrame(address: string, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.preload = 'metadata'
  try {
    await new Promise((done, fail) => {
      video.addEventListener('loadeddata', done, { signal })
      video.addEventListener('error', () => fail(new Error('no player for it')), { signal })
      signal.addEventListener('abort', () => fail(new Error('left')))
      // A little into it, because some browsers show nothing at the very beginning.
      video.src = `${address}#t=0.001`
    })
    return drawn(video, video.videoWidth, video.videoHeight)
  } finally {
    video.removeAttribute('src')
    video.load()
  }
}

function drawn(source: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  if (width === 0 || height === 0) throw new Error('there is no picture in it')
  const scale = Math.min(1, Math.sqrt(most / (width * height * 4)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(width * scale))
  canvas.height = Math.max(1, Math.floor(height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser has no 2-D canvas')
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}
