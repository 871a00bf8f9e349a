import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RGFormat } from 'three'
import type { Written } from './letterRoom.ts'

/** Bytes a texel: what is ink, and what is accent. */
export const plateTexel = 2

/** Where a room's writing goes on the graphics card, its first row the atlas's upper one. */
export function emptyPlates({ width, height }: Written): DataTexture {
  const texture = new DataTexture(null, width, height, RGFormat)
  // Its texels are carried there in strips.
  texture.source.dataReady = false
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 8
  // Rows of two bytes a pixel need not end on four.
  texture.unpackAlignment = 2
  texture.needsUpdate = true
  return texture
}

/** The writing itself. It never goes to the graphics card whole. */
export const platesOf = ({ coverage, width, height }: Written): DataTexture =>
  new DataTexture(coverage, width, height, RGFormat)

/** Bytes of a texture with its mipmaps. */
export const bytesOf = ({ width, height }: Pick<Written, 'width' | 'height'>): number =>
  Math.round((width * height * 2 * 4) / 3)
