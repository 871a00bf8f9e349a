import { picturePoolOf } from '#media'
import type { Texture } from 'three'

type PoolOptions = Parameters<typeof picturePoolOf>[0]

/** A map of light on the graphics card; whoever asked disposes of it. Rejects when it does not come. */
export const bringLight = (
  file: string,
  signal: AbortSignal,
  options: PoolOptions,
): Promise<Texture> =>
  // Without mipmaps: smaller ones would mix the light of surfaces that only lie side by side there.
  picturePoolOf(options).bring(`/baked/light/${file}`, signal, true)
