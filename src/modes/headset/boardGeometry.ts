import { BufferAttribute, BufferGeometry, Color } from 'three'

/** What a board may be made of: by its darkness the letters on it are dark or light. */
export const grounds = { paper: '#F6F1E7', night: '#1B1917' } as const

/** A brass edge, so that paper stands off paper walls: how far it looks out, and lies behind. Metres. */
const [rim, behind] = [0.006, 0.003]
const brass = '#B99A58'

/**
 * A board's face and its edge about its middle, looking along z. `part` is how much of its texture it takes
 * across and down. Metres.
 */
export function boardGeometry(
  width: number,
  height: number,
  part: readonly [number, number],
  ground: keyof typeof grounds,
): BufferGeometry {
  const geometry = new BufferGeometry()
  const put = (name: string, values: readonly number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), size))
  const [x, y] = [width / 2, height / 2]
  const [u, v] = part
  const quad = (across: number, up: number, z: number) =>
    [-across, -up, z, across, -up, z, across, up, z, -across, up, z] as const
  const coloured = (colour: string) => {
    const { r, g, b } = new Color(colour)
    return [0, 1, 2, 3].flatMap(() => [r, g, b, 0])
  }
  // The edge first, and without letters: it takes the empty corner of the texture.
  put('position', [...quad(x + rim, y + rim, -behind), ...quad(x, y, 0)], 3)
  put(
    'normal',
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap(() => [0, 0, 1]),
    3,
  )
  put('uv', [0, 0, 0, 0, 0, 0, 0, 0, 0, v, u, v, u, 0, 0, 0], 2)
  put('color', [...coloured(brass), ...coloured(grounds[ground])], 4)
  geometry.setIndex([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7])
  return geometry
}
