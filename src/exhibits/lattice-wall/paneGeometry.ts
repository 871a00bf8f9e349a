import { latticePanel } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/** The panes of windows whose middles stand so far along x, metres, as one thing for the card. */
export function paneGeometry(middles: readonly number[]): BufferGeometry {
  const [wide, high] = [latticePanel.width / 2, latticePanel.height / 2]
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const
  const positions = middles.flatMap((x) =>
    corners.flatMap(([u, v]) => [x + (2 * u - 1) * wide, (2 * v - 1) * high, 0]),
  )
  const indices = middles.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner))
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute(
    'uv',
    new BufferAttribute(new Float32Array(middles.flatMap(() => corners.flat())), 2),
  )
  geometry.setIndex(indices)
  // Three makes a second program of the veils for what has no normals.
  geometry.computeVertexNormals()
  return geometry
}
