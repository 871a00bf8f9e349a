import { atMost, type Clock } from '#kit'
import {
  Box2,
  LinearFilter,
  LinearMipmapLinearFilter,
  SRGBColorSpace,
  Texture,
  Vector3,
  type DataArrayTexture,
  type WebGLRenderer,
} from 'three'

/** Bytes of texels that one frame may take to the graphics card. */
const perFrame = 1024 * 1024
/** Milliseconds after which one looks whether the page is hidden, and so has no frames. */
const patience = 2000
/** And between two strips where nobody draws. */
const glance = 16

type Options = {
  renderer: WebGLRenderer
  clock: Clock
  /** Whether frames come only when somebody draws one by hand: then none is asked for. */
  still: boolean
}

/**
 * Carries texels to the graphics card one texture after the other, in strips of whole rows, so that
 * no frame takes more than a megabyte. Gives the whole texture, or nothing of it.
 */
export function createUploads({ renderer, clock, still }: Options) {
  const inTurn = atMost(1)
  const strip = new Box2()
  const corner = new Vector3()
  let spent = 0

  // A headset's session has frames of its own, and may leave the page none.
  /** Waits until the frame that comes may take so many bytes more. */
  const allowance = async (bytes: number, signal: AbortSignal) => {
    if (spent + bytes > perFrame) {
      await (still || renderer.xr.isPresenting ? pauseOf(clock, glance) : nextFrame(clock))
      spent = 0
      signal.throwIfAborted()
    }
    spent += bytes
  }

  /** Fills a texture that has its room from one that has the texels. */
  const carry = (source: Texture, texture: Texture, texel: number, signal: AbortSignal) =>
    inTurn(async () => {
      const { width, height } = source
      const mipmaps = texture.generateMipmaps
      const rows = Math.max(1, Math.floor(perFrame / (width * texel)))
      try {
        // Called off by a lost picture, it would leave a texture of which the next one knows nothing.
        signal.throwIfAborted()
        // Its room is laid out with the mipmaps'.
        renderer.initTexture(texture)
        for (let top = 0; top < height; top += rows) {
          const bottom = Math.min(height, top + rows)
          await allowance((bottom - top) * width * texel, signal)
          signal.throwIfAborted()
          strip.min.set(0, top)
          strip.max.set(width, bottom)
          // Mipmaps are made of the whole picture, once.
          texture.generateMipmaps = mipmaps && bottom === height
          renderer.copyTextureToTexture(source, texture, strip, corner.set(0, top, 0))
        }
        return texture
      } catch (fault) {
        texture.dispose()
        throw fault
      }
    })

  /**
   * Fills one layer of a stack of equal sheets. With the `last` one of those that come together the
   * mipmaps of all are made.
   */
  const layer = (
    { bitmap, at, last }: { bitmap: ImageBitmap; at: number; last: boolean },
    stack: DataArrayTexture,
    signal: AbortSignal,
  ): Promise<void> =>
    inTurn(async () => {
      await allowance(bitmap.width * bitmap.height * 4, signal)
      signal.throwIfAborted()
      renderer.initTexture(stack)
      stack.generateMipmaps = last
      renderer.copyTextureToTexture(new Texture(bitmap), stack, null, corner.set(0, 0, at))
    })

  /** Takes a texture there whole that has its own texels, less than a megabyte of them. */
  const put = (texture: Texture, bytes: number, signal: AbortSignal): Promise<void> =>
    inTurn(async () => {
      await allowance(bytes, signal)
      signal.throwIfAborted()
      renderer.initTexture(texture)
    })

  return {
    carry,
    layer,
    put,
    /** A bitmap as a texture, with mipmaps unless `plain`. */
    bitmap: ({ bitmap, plain }: { bitmap: ImageBitmap; plain: boolean }, signal: AbortSignal) => {
      const { width, height } = bitmap
      const anisotropy = renderer.capabilities.getMaxAnisotropy()
      return carry(new Texture(bitmap), emptyTexture(width, height, anisotropy, plain), 4, signal)
    },
  }
}

const pauseOf = (clock: Clock, ms: number): Promise<void> =>
  new Promise((done) => void clock.after(ms, done))

/** The browser's next frame, whether or not the hall draws in it. */
const nextFrame = (clock: Clock): Promise<void> =>
  new Promise((done) => {
    const come = () => {
      stop()
      cancelAnimationFrame(asked)
      done()
    }
    const look = () => {
      if (document.hidden) come()
      else stop = clock.after(patience, look)
    }
    let stop = clock.after(patience, look)
    const asked = requestAnimationFrame(come)
  })

/** A texture of that size that has its room on the graphics card and nothing in it yet. */
function emptyTexture(width: number, height: number, anisotropy: number, plain: boolean): Texture {
  const texture = new Texture({ width, height })
  texture.source.dataReady = false
  texture.colorSpace = SRGBColorSpace
  texture.generateMipmaps = !plain
  texture.minFilter = plain ? LinearFilter : LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.anisotropy = plain ? 1 : Math.min(4, anisotropy)
  // Its first row is the picture's upper one.
  texture.flipY = false
  texture.needsUpdate = true
  return texture
}
