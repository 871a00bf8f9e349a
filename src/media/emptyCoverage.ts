import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RGFormat } from 'three'

/** Bytes a texel: what is ink, and what is accent. */
export const coverageTexel = 2

/** Where coverage goes on the graphics card; its texels are carried there in strips. */
export function emptyCoverage(
  { width, height }: { width: number; height: number },
  anisotropy: number,
): DataTexture {
  const texture = new DataTexture(null, width, height, RGFormat)
  texture.source.dataReady = false
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = anisotropy
  // Rows of two bytes a texel need not end on four.
  texture.unpackAlignment = 2
  texture.needsUpdate = true
  return texture
}
