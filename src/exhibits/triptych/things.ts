import { lampFoot, lampShade, lathe, stoolOutline } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { lampAt, stoolAt } from './measures.ts'

/** Steps in which the things are turned. */
const around = 44

/** Porcelain, paper with light behind it (over 1), and timber; linear. */
const porcelain = new Color('#C9D6CC')
const paper = new Color(1.5, 1.24, 0.86)
const timber = new Color('#7D5838')

/** Lamp and stool as one thing whose triangles lie in the order in which a turn makes them. */
export type Things = { geometry: BufferGeometry; turned: (part: number) => void }

/** The caller disposes of the geometry. */
export function thingsGeometry(): Things {
  const parts = [
    { chart: lathe('foot', 'marble', lampAt.x, lampAt.z, lampFoot(), around), colour: porcelain },
    { chart: lathe('shade', 'cloth', lampAt.x, lampAt.z, lampShade(), around), colour: paper },
    {
      chart: lathe('stool', 'timber', stoolAt.x, stoolAt.z, stoolOutline(), around),
      colour: timber,
    },
  ]
  const positions = parts.flatMap(({ chart }) => chart.points)
  const normals = parts.flatMap(({ chart }) => chart.normals)
  const colours = parts.flatMap(({ chart, colour: { r, g, b } }) =>
    Array.from({ length: chart.points.length / 3 }, () => [r, g, b]).flat(),
  )
  const indices: number[] = []
  for (let column = 0; column < around; column += 1) {
    let first = 0
    for (const { chart } of parts) {
      for (let row = 0; row + 1 < chart.rows; row += 1) {
        const a = first + row * chart.columns + column
        const d = a + chart.columns
        indices.push(a, a + 1, d + 1, a, d + 1, d)
      }
      first += chart.columns * chart.rows
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  const step = indices.length / around
  return {
    geometry,
    turned: (part) => geometry.setDrawRange(0, step * Math.round(around * part)),
  }
}
