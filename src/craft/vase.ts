/** A point of a turned outline: radius and height. */
export type OutlinePoint = readonly [radius: number, height: number]

/**
 * Outlines of vases in parts of their height, foot to lip (content brief, 3.7). Widest, mouth and
 * foot of the meiping are those of a Northern Song piece of 28.9 cm, of the yuhuchunping those of a
 * Yuan piece of 30 cm; the rest is drawn.
 */
export const vaseOutlines = {
  meiping: [
    [0.154, 0],
    [0.148, 0.04],
    [0.158, 0.15],
    [0.195, 0.32],
    [0.255, 0.5],
    [0.312, 0.65],
    [0.335, 0.75],
    [0.328, 0.83],
    [0.275, 0.9],
    [0.16, 0.945],
    [0.078, 0.957],
    [0.068, 0.972],
    [0.084, 0.99],
    [0.0935, 1],
  ],
  yuhuchunping: [
    [0.14, 0],
    [0.138, 0.03],
    [0.165, 0.05],
    [0.225, 0.14],
    [0.25, 0.26],
    [0.232, 0.38],
    [0.17, 0.52],
    [0.105, 0.64],
    [0.068, 0.76],
    [0.064, 0.82],
    [0.08, 0.91],
    [0.115, 0.97],
    [0.14, 1],
  ],
  tianqiuping: [
    [0.165, 0],
    [0.165, 0.02],
    [0.23, 0.05],
    [0.34, 0.17],
    [0.385, 0.33],
    [0.34, 0.5],
    [0.24, 0.61],
    [0.135, 0.66],
    [0.105, 0.7],
    [0.098, 0.82],
    [0.105, 0.95],
    [0.112, 1],
  ],
} as const satisfies Record<string, readonly OutlinePoint[]>

export type VaseForm = keyof typeof vaseOutlines

/**
 * One smooth line through the points: a centripetal Catmull-Rom curve (Yuksel, Schaefer, Keyser
 * 2011), which neither loops nor overshoots; `steps` from each point to the next.
 */
export function smoothOutline(points: readonly OutlinePoint[], steps: number): OutlinePoint[] {
  const end = points.length - 1
  const at = (i: number): OutlinePoint => {
    const [first, second] = [points[0] ?? [0, 0], points[1] ?? [0, 0]]
    const [last, before] = [points[end] ?? [0, 0], points[end - 1] ?? [0, 0]]
    // Beyond its ends the line goes on as it came.
    if (i < 0) return [2 * first[0] - second[0], 2 * first[1] - second[1]]
    if (i > end) return [2 * last[0] - before[0], 2 * last[1] - before[1]]
    return points[i] ?? [0, 0]
  }
  const line: OutlinePoint[] = []
  for (let i = 0; i < end; i += 1)
    for (let step = 0; step < steps; step += 1)
      line.push(between([at(i - 1), at(i), at(i + 1), at(i + 2)], step / steps))
  return [...line, at(end)]
}

type Four = readonly [OutlinePoint, OutlinePoint, OutlinePoint, OutlinePoint]

/** A point between the second and the third, by Barry and Goldman's pyramid. */
function between([p0, p1, p2, p3]: Four, part: number): OutlinePoint {
  const knot = (a: OutlinePoint, b: OutlinePoint): number =>
    Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])) || 1e-4
  const t1 = knot(p0, p1)
  const t2 = t1 + knot(p1, p2)
  const t3 = t2 + knot(p2, p3)
  const t = t1 + (t2 - t1) * part
  const mix = (a: OutlinePoint, b: OutlinePoint, from: number, to: number): OutlinePoint => {
    const w = (t - from) / (to - from)
    return [a[0] + (b[0] - a[0]) * w, a[1] + (b[1] - a[1]) * w]
  }
  const [a, b, c] = [mix(p0, p1, 0, t1), mix(p1, p2, t1, t2), mix(p2, p3, t2, t3)]
  return mix(mix(a, b, 0, t2), mix(b, c, t1, t3), t1, t2)
}

/** Its widest place, its mouth and its foot as they are measured: whole widths, in parts of its height. */
export function ratiosOf(form: VaseForm): {
  widest: number
  mouth: number
  foot: number
  widestAt: number
} {
  const line = smoothOutline(vaseOutlines[form], 16)
  const widest = line.reduce((most, point) => (point[0] > most[0] ? point : most))
  const [foot, mouth] = [line[0], line.at(-1)]
  return {
    widest: 2 * widest[0],
    widestAt: widest[1],
    mouth: 2 * (mouth?.[0] ?? 0),
    foot: 2 * (foot?.[0] ?? 0),
  }
}

/** How thick its wall is at the lip, and how deep one looks into it, in parts of its height. */
const [lip, depth] = [0.014, 0.2]

/**
 * The outline that is turned for a vase of that height, metres: a sharp foot, the outer line, a
 * rounded lip, and the inside as deep as one looks.
 */
export function turnedOutline(form: VaseForm, height: number): OutlinePoint[] {
  const outer = smoothOutline(vaseOutlines[form], 5)
  const [foot, mouth] = [outer[0] ?? [0, 0], outer.at(-1) ?? [0, 0]]
  const rim: OutlinePoint[] = [
    [mouth[0] - lip * 0.25, mouth[1] + lip * 0.35],
    [mouth[0] - lip * 0.75, mouth[1] + lip * 0.35],
  ]
  const inner = outer
    .filter((point) => point[1] > 1 - depth)
    .map(([radius, at]): OutlinePoint => [Math.max(0.01, radius - lip), at])
    .toReversed()
  const floor: OutlinePoint = [0.001, 1 - depth]
  return [
    [0.001, 0.006],
    [foot[0] - 0.02, 0],
    foot,
    foot,
    ...outer.slice(1),
    ...rim,
    ...inner,
    floor,
  ].map(([radius = 0, at = 0]): OutlinePoint => [radius * height, at * height])
}
