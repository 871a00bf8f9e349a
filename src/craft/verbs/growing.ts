import { arc, during, grow, ring, type PutLine } from './line.ts'

/** From near and from far, strokes come to one ring. */
export function attract(part: number, put: PutLine): void {
  // What lies within the broken line is near, what lies outside of it far.
  for (let dash = 0; dash < 22; dash += 1)
    arc(put, [0, 0, 0.5, 0.4], [dash / 22, (dash + 0.5) / 22], 1, false)
  ring(put, 0, 0, 0.1, 16, true)
  for (let i = 0; i < 14; i += 1) {
    const angle = 2 * Math.PI * ((i + 0.25) / 14)
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const far = i % 2 === 0
    const [wide, high] = far ? [0.76, 0.48] : [0.38, 0.3]
    const come = during(part, i * 0.025, 0.6 + i * 0.025)
    const at = (to: number, out: number) => to + (out - to) * (1 - come)
    const [x, y] = [at(0.17 * cos, wide * cos), at(0.17 * sin, high * sin)]
    put(x, y, x - 0.06 * cos, y - 0.06 * sin, true)
    // Where it came from stays to be seen, as two short dashes.
    for (const mark of [0.55, 0.8]) {
      const [mx, my] = [wide * cos * mark, high * sin * mark]
      if (Math.hypot(x, y) < Math.hypot(mx, my))
        put(mx, my, mx + 0.04 * cos, my + 0.04 * sin, false)
    }
  }
}

/** A path winds inwards until it comes upon something. */
export function research(part: number, put: PutLine): void {
  const [pieces, turns] = [92, 3.2]
  const gone = during(part, 0, 0.82) * pieces
  const at = (i: number): readonly [number, number] => {
    const angle = 2 * Math.PI * turns * (i / pieces)
    const out = 1 - (i / pieces) * 0.86
    return [0.72 * out * Math.cos(angle), 0.46 * out * Math.sin(angle)]
  }
  for (let i = 0; i < gone; i += 1) {
    const [[ax, ay], [bx, by]] = [at(i), at(Math.min(gone, i + 1))]
    put(ax, ay, bx, by, false)
  }
  const found = during(part, 0.82, 1)
  const side = 0.055
  grow(put, [-side, 0, 0, side], found, true)
  grow(put, [0, side, side, 0], found, true)
  grow(put, [side, 0, 0, -side], found, true)
  grow(put, [0, -side, -side, 0], found, true)
}

/** Version after version with more sides, each nearer to the round. */
export function develop(part: number, put: PutLine): void {
  for (let dash = 0; dash < 30; dash += 1)
    arc(put, [0, 0, 0.45, 0.45], [dash / 30, (dash + 0.4) / 30], 1, false)
  const versions = [3, 4, 6, 9, 24]
  versions.forEach((sides, version) => {
    const drawn = during(part, version / 5, (version + 1) / 5) * sides
    const last = version === versions.length - 1
    const at = (i: number) => 2 * Math.PI * (i / sides + 0.25)
    for (let side = 0; side < drawn; side += 1) {
      const [a, b] = [at(side), at(side + 1)]
      grow(
        put,
        [0.45 * Math.cos(a), 0.45 * Math.sin(a), 0.45 * Math.cos(b), 0.45 * Math.sin(b)],
        Math.min(1, drawn - side),
        last,
      )
    }
  })
}

/** A shell opens, and what was in it grows out of it. */
export function incubate(part: number, put: PutLine): void {
  const opens = during(part, 0.12, 0.5)
  const rim = 0.02
  arc(put, [0, -0.17, 0.2, 0.27], [0.54, 0.96], 20, false)
  // The upper part is lifted aside.
  const [aside, up] = [0.2 * opens, 0.02 * opens]
  arc(put, [aside, -0.17 + up, 0.2, 0.27], [0.04, 0.46], 18, false)
  for (let tooth = 0; tooth < 6; tooth += 1) {
    const [x, y] = [-0.19 + 0.065 * tooth, -0.12]
    const high = tooth % 2 ? -rim : rim
    put(x, y - high, x + 0.065, y + high, false)
    put(x + aside, y + up - high, x + aside + 0.065, y + up + high, false)
  }
  const grown = during(part, 0.3, 0.8)
  const stem = (i: number): readonly [number, number] => [
    -0.02 - 0.07 * Math.sin((i / 12) * Math.PI),
    -0.34 + 0.74 * (i / 12),
  ]
  for (let i = 0; i < 12 * grown; i += 1) {
    const [a, b] = [stem(i), stem(Math.min(12 * grown, i + 1))]
    put(...a, ...b, true)
  }
  const leaf = during(part, 0.62, 1)
  for (const [at, side, long] of [
    [7, -1, 0.26],
    [9, 1, 0.22],
  ] as const) {
    const [x, y] = stem(at)
    for (const bow of [-1, 1])
      for (let i = 0; i < 8; i += 1) {
        const on = (k: number): readonly [number, number] => {
          const t = k / 8
          return [
            x + side * long * leaf * t,
            y + leaf * (0.12 * t + bow * 0.06 * Math.sin(Math.PI * t)),
          ]
        }
        if (leaf > 0) put(...on(i), ...on(i + 1), true)
      }
  }
}
