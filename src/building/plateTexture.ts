import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RGFormat } from 'three'
import type { Written } from './letterRoom.ts'

/** A room's writing on the graphics card: two channels, its first row the atlas's upper one. */
export function plateTexture({ coverage, width, height }: Written): DataTexture {
  const texture = new DataTexture(coverage, width, height, RGFormat)
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 8
  // Rows of two bytes a pixel need not end on four.
  texture.unpackAlignment = 2
  texture.needsUpdate = true
  return texture
}

/** Bytes of a texture with its mipmaps. */
export const bytesOf = ({ width, height }: Pick<Written, 'width' | 'height'>): number =>
  Math.round((width * height * 2 * 4) / 3)
