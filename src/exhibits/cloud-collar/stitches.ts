type Place = readonly [x: number, y: number]
export type Dye = readonly [red: number, green: number, blue: number]

/** Height of a layer over the cloth, metres. */
const layer = 0.0011
/** How broad couched thread is, and how large the point's mark, metres. */
const [cord, mark] = [0.0042, 0.0085]

/** Corners of embroidery as they are put down, and which three make triangles. */
export type Sewn = { position: number[]; thread: number[]; dye: number[]; indices: number[] }

function put(
  { position, thread, dye }: Sewn,
  [x, y]: Place,
  high: number,
  way: Place,
  [r, g, b]: Dye,
  metal = 0,
  pulled = 0,
): void {
  position.push(x, y, high * layer)
  thread.push(way[0], way[1], metal)
  dye.push(r, g, b, pulled)
}

/** Satin stitch from one line across to another. */
export function satin(
  to: Sewn,
  outer: readonly Place[],
  inner: readonly Place[],
  dye: Dye,
  high: number,
): void {
  const first = to.position.length / 3
  outer.forEach((a, i) => {
    const b = inner[i] ?? a
    const way: Place = [a[0] - b[0], a[1] - b[1]]
    put(to, a, high, way, dye)
    put(to, b, high, way, dye)
    const at = first + 2 * i
    if (i > 0) to.indices.push(at - 2, at - 1, at, at, at - 1, at + 1)
  })
}

/** What lies between a line and the axis, sewn upwards. */
export function filled(to: Sewn, line: readonly Place[], dye: Dye, high: number): void {
  const first = to.position.length / 3
  const [foot, tip] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]]
  put(to, [0, foot[1] + (tip[1] - foot[1]) * 0.52], high, [0, 1], dye)
  line.forEach((place, i) => {
    put(to, place, high, [0, 1], dye)
    if (i > 0) to.indices.push(first, first + i, first + i + 1)
  })
}

/** A petal from its foot, sewn towards its tip. */
export function leaf(to: Sewn, line: readonly Place[], dye: Dye, high: number): void {
  const first = to.position.length / 3
  const [foot, tip] = [line[0] ?? [0, 0], line[Math.floor(line.length / 2)] ?? [0, 0]]
  line.forEach((place, i) => {
    put(to, place, high, [tip[0] - foot[0], tip[1] - foot[1]], dye)
    if (i > 1) to.indices.push(first, first + i - 1, first + i)
  })
}

/** Gold thread laid along a line and sewn down. */
export function couched(
  to: Sewn,
  line: readonly Place[],
  gold: Dye,
  high: number,
  broad: number = cord,
): void {
  const first = to.position.length / 3
  line.forEach(([x, y], i) => {
    const [bx, by] = line[Math.max(0, i - 1)] ?? [x, y]
    const [ax, ay] = line[Math.min(line.length - 1, i + 1)] ?? [x, y]
    const long = Math.hypot(ax - bx, ay - by) || 1
    const way: Place = [(ax - bx) / long, (ay - by) / long]
    const off = broad / 2
    put(to, [x - way[1] * off, y + way[0] * off], high, way, gold, 1)
    put(to, [x + way[1] * off, y - way[0] * off], high, way, gold, 1)
    const at = first + 2 * i
    if (i > 0) to.indices.push(at - 2, at - 1, at, at, at - 1, at + 1)
  })
}

/** The round mark of the point that one pulls. */
export function point(to: Sewn, middle: Place, gold: Dye, high: number): void {
  const first = to.position.length / 3
  put(to, middle, high, [0, 0], gold, 0.4, 1)
  for (let i = 0; i <= 16; i += 1) {
    const angle = (i / 16) * 2 * Math.PI
    put(to, middle, high, [Math.cos(angle) * mark, Math.sin(angle) * mark], gold, 0.4, 1)
    if (i > 0) to.indices.push(first, first + i, first + i + 1)
  }
}
