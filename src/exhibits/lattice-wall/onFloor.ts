import { latticePanel, type Vector } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { inRow } from './sunlight.ts'

/**
 * Where the panels' light falls on the floor: each panel along the sun's way, so that its drawing
 * lies there as it is. The panels stand with their middles at `middles`, at `z`, their lower edges
 * `foot` over the floor; the frame's origin is `high` over the floor.
 */
export function onFloor(
  middles: readonly number[],
  z: number,
  foot: number,
  high: number,
  sun: Vector,
): BufferGeometry {
  const positions: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const rows = Math.ceil(middles.length / inRow)
  middles.forEach((middle, i) => {
    const [column, row] = [i % inRow, Math.floor(i / inRow)]
    const first = positions.length / 3
    for (const [x, up] of [
      [-0.5, 0],
      [0.5, 0],
      [0.5, 1],
      [-0.5, 1],
    ] as const) {
      const go = (foot + up * latticePanel.height) / sun[1]
      positions.push(middle + x * latticePanel.width - sun[0] * go, floor - high, z - sun[2] * go)
      uvs.push((column + x + 0.5) / inRow, (row + 1 - up) / rows)
    }
    // It is laid twice: what lies there is brightened and brightened again.
    for (let layer = 0; layer < 2; layer += 1)
      indices.push(first, first + 2, first + 1, first, first + 3, first + 2)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uvs), 2))
  geometry.setIndex(indices)
  return geometry
}

/** Over the floor, so that nothing flickers, metres. */
const floor = 0.002
