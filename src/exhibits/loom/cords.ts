import { loomMeasures, plait } from '#craft'
import { BufferAttribute, InstancedBufferGeometry, Sphere, Vector3 } from 'three'
import { samples } from './makeCords.ts'

/** Vertices round a cord. */
const around = 8
const { cords } = loomMeasures
const count = plait.threads * cords

/** Of its rings and of the corners of a ring, from afar only each so-manyth is seen. */
const [fine, coarse] = [
  { ring: 2, corner: 1 },
  { ring: 6, corner: 2 },
] as const
/** From here on the coarse cord is drawn, metres: there it is as fine as the fine one from near. */
const afar = 4

/**
 * One cord as rings round it, closed and rounded at both ends, fine and after it coarse; as many
 * instances as there are cords. `see` chooses which of both is drawn, from so many metres away.
 */
export function cordGeometry(): {
  geometry: InstancedBufferGeometry
  see: (metres: number) => void
} {
  const last = samples - 1
  const end = (at: number, side: number) =>
    [
      [at, 0, side],
      [at, 0.7, side * 0.7],
    ] as const
  const rows = [
    ...end(0, -1),
    ...Array.from({ length: samples }, (_, i) => [i, 1, 0] as const),
    ...end(last, 1).toReversed(),
  ]
  const rings = rows.flatMap(([at, outwards, along]) =>
    Array.from({ length: around + 1 }, (_, i) => [at, outwards, along, (2 * Math.PI * i) / around]),
  )
  const trianglesOf = ({ ring, corner }: typeof fine | typeof coarse) => {
    const kept = [...rows.keys()].filter(
      (row) => row < 3 || row > rows.length - 4 || row % ring === 0,
    )
    return kept.flatMap((row, n) => {
      const before = kept[n - 1]
      if (before === undefined) return []
      return Array.from({ length: around / corner }, (_, i) => {
        const [a, b] = [before, row].map((each) => each * (around + 1) + i * corner)
        if (a === undefined || b === undefined) return []
        return [a, a + corner, b + corner, a, b + corner, b]
      }).flat()
    })
  }
  const near = trianglesOf(fine)
  const far = trianglesOf(coarse)
  const geometry = new InstancedBufferGeometry()
  geometry.instanceCount = count
  geometry.setAttribute('ring', new BufferAttribute(new Float32Array(rings.flat()), 4))
  geometry.setIndex([...near, ...far])
  geometry.boundingSphere = new Sphere(new Vector3(), 1.1)
  return {
    geometry,
    see: (metres) =>
      metres < afar
        ? geometry.setDrawRange(0, near.length)
        : geometry.setDrawRange(near.length, far.length),
  }
}
