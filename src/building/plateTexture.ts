import { DataTexture, RGFormat } from 'three'
import type { Written } from './letterRoom.ts'

/** The writing itself. It never goes to the graphics card whole. */
export const platesOf = ({ coverage, width, height }: Written): DataTexture =>
  new DataTexture(coverage, width, height, RGFormat)

/** Bytes of a texture with its mipmaps. */
export const bytesOf = ({ width, height }: Pick<Written, 'width' | 'height'>): number =>
  Math.round((width * height * 2 * 4) / 3)
