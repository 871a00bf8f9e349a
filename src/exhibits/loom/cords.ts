import { cordLine, drawnBy, hangingLine, loomMeasures, plait, slackLine, type Vector } from '#craft'
import { BufferAttribute, InstancedBufferGeometry, Sphere, Vector3 } from 'three'

/** Places along a cord, and vertices round it. */
const samples = 300
const around = 8
const { cords } = loomMeasures
const count = plait.threads * cords

/** The ways of all cords as the shader reads them, and how far each thread is drawn, in places. */
export type Ways = {
  samples: number
  spacing: number
  ways: Float32Array
  drawnBy: [number, number, number, number]
}

/**
 * Works out every cord's way in the tight band, in the slack one, and hanging drawn out: a cord a
 * step, so that who asks can let frames be drawn between.
 */
export function* waysOfCords(): Generator<undefined, Ways> {
  const ways = new Float32Array(count * 3 * samples * 4)
  const write = (row: number, line: readonly Vector[], bends: readonly number[] = []) =>
    line.forEach((at, i) => ways.set([...at, bends[i] ?? 0], (row * samples + i) * 4))
  const by: number[] = []
  let spacing = 0
  for (let n = 0; n < count; n += 1) {
    const [thread, ply] = [Math.floor(n / cords), n % cords]
    const line = cordLine(thread, ply, samples)
    const hanging = hangingLine(line, thread, ply)
    write(n, line)
    write(count + n, slackLine(line, 1))
    write(
      2 * count + n,
      hanging.map(({ at }) => at),
      hanging.map(({ bend }) => bend),
    )
    // The middle cord's length is the thread's.
    if (ply === (cords - 1) / 2) by[thread] = drawnBy(line)
    spacing += lengthOf(line) / (samples - 1) / count
    yield
  }
  const [a = 0, b = 0, c = 0, d = 0] = by
  return { samples, spacing, ways, drawnBy: [a, b, c, d] }
}

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

const lengthOf = (line: readonly Vector[]): number =>
  line.reduce((sum, at, i) => {
    const before = line[i - 1] ?? at
    return sum + Math.hypot(at[0] - before[0], at[1] - before[1], at[2] - before[2])
  }, 0)
