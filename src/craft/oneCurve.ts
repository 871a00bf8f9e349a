import { smoothOutline, vaseOutlines, type OutlinePoint } from './vase.ts'

/** The points of the one curve from which vase, lamp, stool and ornament are made, foot to lip. */
export const onePoints: readonly OutlinePoint[] = vaseOutlines.yuhuchunping

/** The curve through them, in parts of the vase's height. */
export const oneCurve = (steps: number): OutlinePoint[] => smoothOutline(onePoints, steps)

/** Height at which the belly is widest, half way up to the neck, and at the neck. */
const [belly, middle, neck] = [0.26, 0.58, 0.82]
const between = (low: number, high: number): OutlinePoint[] =>
  oneCurve(3).filter(([, at]) => at >= low - 1e-6 && at <= high + 1e-6)

const scaled = (line: readonly OutlinePoint[], by: number, up = 0): OutlinePoint[] =>
  line.map(([radius, at]) => [radius * by, at * by + up])

/** Sizes of the things, metres: the height of the lamp's foot; how much larger curve and shade are. */
const [foot, shade, stool] = [0.2, 0.34, 0.3]
/** Where the shade's lower edge hangs over the table, how thick it is, and how thick the seat is. */
const [hangs, thin, seat] = [0.185, 0.003, 0.012]

/** A lamp's foot: the whole curve turned, and a stem through the shade. */
export function lampFoot(): OutlinePoint[] {
  const line = scaled(oneCurve(3), foot)
  const top = hangs + (neck - belly) * shade
  const stem = 0.004
  return [[0.001, 0], ...line, [stem, foot], [stem, foot], [stem, top], [0.001, top]]
}

/** Its shade: the curve from belly to neck, outside and inside. */
export function lampShade(): OutlinePoint[] {
  const line = scaled(between(belly, neck), shade, hangs - belly * shade)
  const inner = line.map(([radius, at]): OutlinePoint => [radius - thin, at]).toReversed()
  return [...line, ...inner]
}

/** A stool: the curve from the belly half way to the neck, and its mirror image, with a seat. */
export function stoolOutline(): OutlinePoint[] {
  const lower = scaled(between(belly, middle), stool, -belly * stool)
  const waist = lower.at(-1)?.[1] ?? 0
  const upper = lower
    .slice(0, -1)
    .toReversed()
    .map(([radius, at]): OutlinePoint => [radius, 2 * waist - at])
  const [edge, top] = upper.at(-1) ?? [0, 0]
  const rim = edge + 0.004
  return [
    [0.001, 0],
    ...lower,
    ...upper,
    [rim, top],
    [rim, top],
    [rim, top + seat],
    [rim, top + seat],
    [0.001, top + seat],
  ]
}

/**
 * The ornament as closed lines round the origin, its reach 1, y up: the curve and its mirror image,
 * lips inwards, turned four times.
 */
export function ornament(): (readonly [x: number, y: number])[][] {
  const line = oneCurve(4)
  const half = line.map(([radius, at]) => [radius, 1.06 - at] as const)
  const petal = [...half, ...half.toReversed().map(([x, y]) => [-x, y] as const)]
  return [0, 1, 2, 3].map((turn) => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 2), Math.sin((turn * Math.PI) / 2)]
    return petal.map(([x, y]) => [(x * cos - y * sin) / 1.06, (x * sin + y * cos) / 1.06] as const)
  })
}
