import { atMost, bring, type Clock } from '#kit'
import type { Texture, WebGLRenderer } from 'three'

import { createUploads } from './uploads.ts'

type Uploads = ReturnType<typeof createUploads>

/** Brings pictures to the graphics card, few at once. */
export type PicturePool = {
  /**
   * The picture at this address as a texture, with mipmaps unless `plain`; whoever asked disposes
   * of it. Rejects when it does not come, and when the signal calls it off.
   */
  bring: (address: string, signal: AbortSignal, plain?: boolean) => Promise<Texture>
  /**
   * Fills `texture`, which has its size and nothing in it, with the texels of `source`, of so many
   * bytes each. It is disposed of when that is called off.
   */
  carry: (source: Texture, texture: Texture, texel: number, signal: AbortSignal) => Promise<Texture>
  /**
   * Takes a small texture there whole that brings its own texels, so many bytes, when a frame has
   * room for them.
   */
  put: (texture: Texture, bytes: number, signal: AbortSignal) => Promise<void>
  /** The picture at this address drawn into a square of so many pixels; whoever asked closes it. */
  square: (address: string, side: number, signal: AbortSignal) => Promise<ImageBitmap>
  /** Fills a layer of a stack of such squares, as `createUploads` does. */
  layer: Uploads['layer']
  /** A bitmap made here as a texture, as `bring` gives one; the bitmap is closed. */
  lay: (bitmap: ImageBitmap, signal: AbortSignal, plain?: boolean) => Promise<Texture>
}

export type PoolOptions = {
  renderer: WebGLRenderer
  clock: Clock
  /** Whether frames come only when somebody draws one by hand. */
  still: boolean
}

/** Pictures on their way at the same time. */
const atOnce = 4

/** Bytes of a picture with its mipmaps. */
export const bytesOf = (width: number, height: number): number =>
  Math.round((width * height * 4 * 4) / 3)

function createPicturePool(options: PoolOptions): PicturePool {
  const inTurn = atMost(atOnce)
  const uploads = createUploads(options)
  const lay = async (bitmap: ImageBitmap, signal: AbortSignal, plain = false) => {
    try {
      return await uploads.bitmap({ bitmap, plain }, signal)
    } finally {
      bitmap.close()
    }
  }
  const bringPicture = (address: string, signal: AbortSignal, plain = false) =>
    inTurn(async () => lay(await fetchPicture(address, signal), signal, plain))
  return {
    bring: bringPicture,
    lay,
    square: (address, side, signal) => inTurn(() => fetchPicture(address, signal, side)),
    layer: uploads.layer,
    carry: uploads.carry,
    put: uploads.put,
  }
}

/** A large picture on a slow line takes this long, milliseconds. */
const patience = 30_000
const asItIs = { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } as const

async function fetchPicture(
  address: string,
  signal: AbortSignal,
  side?: number,
): Promise<ImageBitmap> {
  signal.throwIfAborted()
  const square = side
    ? { resizeWidth: side, resizeHeight: side, resizeQuality: 'high' as const }
    : {}
  const read = async (answer: Response) =>
    createImageBitmap(await answer.blob(), { ...asItIs, ...square })
  const bitmap = await bring(address, read, patience, signal)
  if (!signal.aborted) return bitmap
  bitmap.close()
  throw new DOMException('called off', 'AbortError')
}

const pools = new WeakMap<WebGLRenderer, PicturePool>()

/** The one pool of a renderer. */
export function picturePoolOf(options: PoolOptions): PicturePool {
  const known = pools.get(options.renderer)
  if (known) return known
  const pool = createPicturePool(options)
  pools.set(options.renderer, pool)
  return pool
}
