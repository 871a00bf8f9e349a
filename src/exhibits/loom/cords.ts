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

/** One cord as rings round it, closed and rounded at both ends; as many instances as there are cords. */
export function cordGeometry(): InstancedBufferGeometry {
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
  const rings: number[] = []
  const indices: number[] = []
  rows.forEach(([at, outwards, along], row) => {
    for (let i = 0; i <= around; i += 1) {
      rings.push(at, outwards, along, (2 * Math.PI * i) / around)
      if (row === 0 || i === around) continue
      const a = (row - 1) * (around + 1) + i
      indices.push(a, a + 1, a + around + 2, a, a + around + 2, a + around + 1)
    }
  })
  const geometry = new InstancedBufferGeometry()
  geometry.instanceCount = count
  geometry.setAttribute('ring', new BufferAttribute(new Float32Array(rings), 4))
  geometry.setIndex(indices)
  geometry.boundingSphere = new Sphere(new Vector3(), 1.1)
  return geometry
}

const lengthOf = (line: readonly Vector[]): number =>
  line.reduce((sum, at, i) => {
    const before = line[i - 1] ?? at
    return sum + Math.hypot(at[0] - before[0], at[1] - before[1], at[2] - before[2])
  }, 0)
