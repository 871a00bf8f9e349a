import { blend, ink, type Ink } from './marks.ts'

/** The ground of silk, above and below, and the ink of contours (content brief, 3.10). */
export const silk = { upper: ink('#C9AE7C'), lower: ink('#B8986A') } as const
export const soot = ink('#3A3028')

/** Pigments by height above a mountain's foot, as parts of its height: a third stays ochre. */
export const bands: readonly (readonly [height: number, pigment: Ink])[] = [
  [0, ink('#A9794A')],
  [0.24, ink('#A9794A')],
  [0.36, ink('#8FB58A')],
  [0.54, ink('#3F8A6E')],
  [0.78, ink('#2E6E9E')],
  [1, ink('#1F4A86')],
]

/** Up to where ochre is seen: half way from it to malachite. */
export const ochreEnds = 0.3

/** The pigment at a height above the foot, 0 to 1. */
export function pigmentAt(height: number): Ink {
  const above = bands.findIndex(([from]) => from >= height)
  const [to, over] = bands[Math.max(above, 0)] ?? [1, soot]
  const [from, under] = bands[Math.max(above - 1, 0)] ?? [0, soot]
  if (above < 0) return bands.at(-1)?.[1] ?? over
  return to > from ? blend(under, over, (height - from) / (to - from)) : over
}
