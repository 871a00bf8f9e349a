import { geometryFrom } from '#finish'
import { Color, type BufferGeometry } from 'three'

/**
 * A convex loop in its colour (sRGB), of which `tone` takes a part, everywhere or at each corner, so far
 * out of the wall; metres.
 */
export type Flat = {
  loop: readonly (readonly [number, number])[]
  colour: string
  tone?: number | readonly number[]
  out: number
}

/** Flat paint as one draw, in the order in which it is given. */
export function flatsGeometry(flats: readonly Flat[]): BufferGeometry {
  const positions: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const paints = new Map<string, Color>()
  for (const { loop, colour, tone = 1, out } of flats) {
    const first = positions.length / 3
    const paint = paints.get(colour) ?? new Color(colour)
    paints.set(colour, paint)
    const { r, g, b } = paint
    loop.forEach(([x, y], i) => {
      positions.push(x, y, out)
      const own = typeof tone === 'number' ? tone : (tone[i] ?? 1)
      colours.push(r * own, g * own, b * own)
      if (i > 1) indices.push(first, first + i - 1, first + i)
    })
  }
  const normals = positions.map((_, i) => (i % 3 === 2 ? 1 : 0))
  const geometry = geometryFrom(
    { position: [positions, 3], normal: [normals, 3], color: [colours, 3] },
    indices,
  )
  geometry.computeBoundingSphere()
  return geometry
}
