/** 0 to 1, of a texel's own chance and a step's number: an even sequence, turned by the chance. */
export const jittered = (chance: number, step: number): number => (chance + step * 0.618034) % 1

/** The same for the steps of a grid: even along both of its sides and over the whole (Roberts, R2). */
export const evenly = (chance: number, s: number, t: number): number =>
  (chance + s * 0.754878 + t * 0.56984) % 1

/** A chance of its own for every texel, the same at every bake. */
export function chanceOf(texel: number): number {
  let hash = Math.imul(texel ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}
