import { cordLine, drawnBy, hangingLine, loomMeasures, plait, slackLine, type Vector } from '#craft'

/** Places along a cord. */
export const samples = 300
const { cords } = loomMeasures
const count = plait.threads * cords

/** The ways of all cords as the shader reads them, and how far each thread is drawn, in places. */
export type Ways = {
  samples: number
  spacing: number
  ways: Float32Array<ArrayBuffer>
  drawnBy: [number, number, number, number]
}

/**
 * Works out every cord's way in the tight band, in the slack one, and hanging drawn out: a cord a
 * step.
 */
export function* makeCords(): Generator<undefined, Ways> {
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

const lengthOf = (line: readonly Vector[]): number =>
  line.reduce((sum, at, i) => {
    const before = line[i - 1] ?? at
    return sum + Math.hypot(at[0] - before[0], at[1] - before[1], at[2] - before[2])
  }, 0)
