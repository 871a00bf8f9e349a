import type { IUniform, ShaderMaterial } from 'three'
import { litMaterial } from './litMaterial.ts'

/** The brass of a lamp that moves in its room: attribute `color` is what it mirrors of light, over 1 where it shines itself. */
export const lampMetalMaterial = (light: Record<string, IUniform>): ShaderMaterial =>
  litMaterial(light, { metal: true })
