import { plus, times, type Vector } from '../vector.ts'
import { addBox, addSide, type CityMesh, type CityStuff, type Ground } from './cityMesh.ts'

/** Hip (wudian), gable-and-hip (xieshan), pyramid (cuanjian), plain gable; of a lower eave only its skirt. */
export type RoofForm = 'hip' | 'gable-and-hip' | 'pyramid' | 'gable' | 'skirt'

/** Half its breadth and half its depth at the eave, where that lies and how high it rises, metres. */
export type Roof = { form: RoofForm; half: readonly [number, number]; eave: number; rise: number }

/**
 * Height of a slope by how far it is from eave (0) to ridge (1), as part of the rise: at each purlin
 * down from the ridge the line is let down by 1/10, 1/20, 1/40 of it (juzhe; content brief 3.4).
 */
export const slope: readonly (readonly [run: number, rise: number])[] = (() => {
  const line: [number, number][] = [[1, 1]]
  for (const [at, drop] of [
    [0.75, 0.1],
    [0.5, 0.05],
    [0.25, 0.025],
  ] as const) {
    const [run, rise] = line[0] ?? [1, 1]
    line.unshift([at, (rise * at) / run - drop])
  }
  return [[0, 0], ...line]
})()

/** Where the gable of a gable-and-hip roof begins, and how thick an eave is (metres). */
const [gableFrom, eaveThick] = [0.5, 0.7]
/** Up to which part of its half length an eave is level. */
const level = 0.8
/** Half the depth under which a house is a small one, metres. */
const small = 6.8
/** How far a skirt's slope runs in. */
const skirtRun = 4.6

/** Adds a roof over the middle of a building. `ridged` gives it its ridges. */
export function addRoof(mesh: CityMesh, on: Ground, roof: Roof, ridged: boolean): void {
  const { form, half, eave, rise } = roof
  const [wide, deep] = half
  const zero = on(0, 0, 0)
  const way = (e: number, y: number, n: number): Vector => plus(on(e, y, n), times(zero, -1))
  const side = (corners: readonly Vector[], out: Vector, stuff: CityStuff = 'gypsum') =>
    addSide(
      mesh,
      corners.map((corner) => on(...corner)),
      way(...out),
      stuff,
    )
  const skirt = form === 'skirt'
  const run = skirt ? skirtRun : deep
  // A small house sags in one fold.
  const lines = form === 'gable' && deep < small ? slope.filter((_, row) => row % 2 === 0) : slope
  /** Half breadth and half depth of the contour that far in. */
  const contour = (d: number): [number, number] => {
    const in_ = form === 'gable' ? 0 : form === 'gable-and-hip' ? Math.min(d, gableFrom) : d
    return [Math.max(0, wide - in_ * run), deep - d * run]
  }
  /** Eaves lift towards their corners; between them they are level. */
  const lift = (part: number, d: number): number =>
    form === 'gable'
      ? 0
      : rise * 0.2 * Math.max(0, (Math.abs(part) - level) / (1 - level)) ** 2 * (1 - d) ** 2
  const point = (front: number, long: boolean, d: number, h: number, part: number): Vector => {
    const [a, b] = contour(d)
    const y = eave + h * rise + lift(part, d)
    return long ? [part * a, y, front * b] : [front * a, y, part * b]
  }
  const parts = form === 'gable' ? [-1, 1] : [-1, -level, level, 1]
  for (const front of [-1, 1])
    for (const long of [true, false]) {
      if (!long && form === 'gable') continue
      const out: Vector = long ? [0, 1, front] : [front, 1, 0]
      lines.slice(1).forEach(([d1, h1], row) => {
        const [d0, h0] = lines[row] ?? [0, 0]
        if (!long && form === 'gable-and-hip' && d1 > gableFrom) return
        parts.slice(1).forEach((part, i) => {
          const before = parts[i] ?? part
          const [a, b] = [point(front, long, d0, h0, before), point(front, long, d0, h0, part)]
          const [c, d] = [point(front, long, d1, h1, part), point(front, long, d1, h1, before)]
          const closes = Math.hypot(c[0] - d[0], c[2] - d[2]) < 1e-6
          side(closes ? [a, b, c] : [a, b, c, d], out, 'tile')
        })
      })
      // The eave's edge, and its underside back to the wall.
      parts.slice(1).forEach((part, i) => {
        const before = parts[i] ?? part
        const [a, b] = [point(front, long, 0, 0, before), point(front, long, 0, 0, part)]
        const low = ([x, y, z]: Vector): Vector => [x, y - eaveThick, z]
        const wall = ([x, , z]: Vector): Vector => [x * 0.86, eave - eaveThick, z * 0.7]
        side([a, b, low(b), low(a)], long ? [0, 0, front] : [front, 0, 0])
        if (wide > 9 && form !== 'gable') side([low(a), low(b), wall(b), wall(a)], [0, -1, 0])
      })
    }
  if (form === 'gable' || form === 'gable-and-hip') addGables()
  if (ridged && !skirt) addRidges()

  function addGables(): void {
    const from = form === 'gable' ? 0 : gableFrom
    const [a] = contour(1)
    const at = a - (form === 'gable' ? 0 : 0.8)
    const rows = lines.filter(([d]) => d >= from)
    for (const end of [-1, 1])
      rows.slice(1).forEach(([d1, h1], i) => {
        const [d0, h0] = rows[i] ?? [d1, h1]
        const [b0, b1] = [contour(d0)[1], contour(d1)[1]]
        const [y0, y1] = [eave + h0 * rise, eave + h1 * rise]
        const low: Vector[] = [
          [end * at, y0, -b0],
          [end * at, y0, b0],
        ]
        const high: Vector[] =
          b1 < 0.01
            ? [[end * at, y1, 0]]
            : [
                [end * at, y1, b1],
                [end * at, y1, -b1],
              ]
        side([...low, ...high], [end, 0, 0])
      })
  }

  function addRidges(): void {
    const top = eave + rise
    const [a] = contour(1)
    if (form === 'pyramid') {
      addBox(mesh, on, [-1, top - 0.6, -1], [1, top + 1.6, 1])
      addBox(mesh, on, [-0.6, top + 1.6, -0.6], [0.6, top + 2.8, 0.6])
    } else {
      addBox(mesh, on, [-a, top - 0.5, -0.45], [a, top + 0.9, 0.45])
      // The ornaments at both ends of the ridge.
      for (const end of [-1, 1])
        addBox(mesh, on, [end * a - 0.7, top - 0.4, -0.6], [end * a + 0.7, top + 2.4, 0.6])
    }
    if (form === 'gable') return
    for (const ex of [-1, 1])
      for (const ez of [-1, 1]) {
        const rows = slope.filter(([d]) => form !== 'gable-and-hip' || d <= gableFrom)
        rows.slice(1).forEach(([d1, h1], i) => {
          const [d0, h0] = rows[i] ?? [d1, h1]
          const at = (d: number, h: number, off: number, up: number): Vector => {
            const [x, z] = contour(d)
            const y = eave + h * rise + lift(1, d)
            return [ex * x - ex * ez * off, y + up, ez * z + off]
          }
          const [w, up] = [0.5, 0.8]
          side(
            [at(d0, h0, -w, up), at(d0, h0, w, up), at(d1, h1, w, up), at(d1, h1, -w, up)],
            [0, 1, 0],
          )
          for (const s of [-1, 1])
            side(
              [
                at(d0, h0, s * w, -0.2),
                at(d1, h1, s * w, -0.2),
                at(d1, h1, s * w, up),
                at(d0, h0, s * w, up),
              ],
              [-ex * ez * s, 0, s],
            )
        })
      }
  }
}
