import { BufferAttribute, BufferGeometry, Color } from 'three'

/** What a board may be made of: by its darkness the letters on it are dark or light. */
export const grounds = { paper: '#F6F1E7', night: '#1B1917' } as const

/**
 * A board's face about its middle, looking along z. `part` is how much of its texture it takes
 * across and down. Metres.
 */
export function boardGeometry(
  width: number,
  height: number,
  part: readonly [number, number],
  ground: keyof typeof grounds,
): BufferGeometry {
  const { r, g, b } = new Color(grounds[ground])
  const geometry = new BufferGeometry()
  const put = (name: string, values: readonly number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), size))
  const [x, y] = [width / 2, height / 2]
  const [u, v] = part
  put('position', [-x, -y, 0, x, -y, 0, x, y, 0, -x, y, 0], 3)
  put('normal', [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1], 3)
  put('uv', [0, v, u, v, u, 0, 0, 0], 2)
  put(
    'color',
    [0, 1, 2, 3].flatMap(() => [r, g, b, 0]),
    4,
  )
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  return geometry
}
