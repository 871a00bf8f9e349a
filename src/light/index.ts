export { bake, efforts, type Baked } from './bake.ts'
export type { Coat } from './samples.ts'
export type { Lamps } from './types.ts'
