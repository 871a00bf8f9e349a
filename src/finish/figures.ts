import type { Material } from '#craft'
import { linearOf } from '#kit'
import { finishes } from './finishes.ts'

// A door of its own, without a scene: what bakes light in the workshop needs these and no more.
export { lightRange } from './lightRange.ts'
export { sunWay } from './sunWay.ts'

/** What part of white light a surface gives back, linear red, green and blue. */
export const albedoOf = (material: Material): [red: number, green: number, blue: number] =>
  linearOf(finishes[material].base)
