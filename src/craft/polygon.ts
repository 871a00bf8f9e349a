/** A point of a drawing, metres: x to the right, y up. */
export type Spot2 = readonly [x: number, y: number]
/** A closed line without its first point again, its inside to the left as one goes. */
export type Loop = readonly Spot2[]

/** The area inside a loop, square metres; negative where its inside lies to the right. */
export function areaOf(loop: Loop): number {
  return (
    loop.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = at(loop, i + 1)
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}

/** The point so many steps along a loop, going round it as often as need be. */
export function at(loop: Loop, i: number): Spot2 {
  const { length } = loop
  return loop[((i % length) + length) % length] ?? [0, 0]
}

/** What of a loop lies to the left of the line through `from` along `way`, or within `more` of it. */
export function cutBy(loop: Loop, from: Spot2, way: Spot2, more = 0): Spot2[] {
  const long = Math.hypot(...way)
  const left = ([x, y]: Spot2) => (way[0] * (y - from[1]) - way[1] * (x - from[0])) / long + more
  return loop.flatMap((here, i): Spot2[] => {
    const next = at(loop, i + 1)
    const [a, b] = [left(here), left(next)]
    const kept: Spot2[] = a >= -1e-9 ? [here] : []
    if ((a > 1e-9 && b < -1e-9) || (a < -1e-9 && b > 1e-9))
      kept.push(between(here, next, a / (a - b)))
    return kept
  })
}

/** The part of the way from one point to another. */
export const between = (a: Spot2, b: Spot2, part: number): Spot2 => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
]

/** What of a loop lies inside a convex one that has been made smaller by `inset` all round. */
export const within = (loop: Loop, convex: Loop, inset = 0): Spot2[] =>
  convex.reduce<Spot2[]>(
    (kept, from, i) => {
      const to = at(convex, i + 1)
      return cutBy(kept, from, [to[0] - from[0], to[1] - from[1]], -inset)
    },
    [...loop],
  )

/** A convex loop made smaller by so much on every side; no points where nothing is left. */
export const inset = (convex: Loop, by: number): Spot2[] => within(convex, convex, by)

/** A rectangle round the origin. */
export const rectangle = (width: number, height: number): Loop => [
  [-width / 2, -height / 2],
  [width / 2, -height / 2],
  [width / 2, height / 2],
  [-width / 2, height / 2],
]

/** Points on a circle from one angle to another, both among them; radians, anticlockwise. */
export const arc = (
  [x, y]: Spot2,
  radius: number,
  from: number,
  to: number,
  steps: number,
): Spot2[] =>
  Array.from({ length: steps + 1 }, (_, i): Spot2 => {
    const angle = from + ((to - from) * i) / steps
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

/** A circle of so many sides, the first side's middle to the right. */
export const circle = (middle: Spot2, radius: number, sides: number): Spot2[] =>
  arc(
    middle,
    radius / Math.cos(Math.PI / sides),
    Math.PI / sides,
    2 * Math.PI + Math.PI / sides,
    sides,
  ).slice(1)

/** The loop carried by that much. */
export const shifted = (loop: Loop, [dx, dy]: Spot2): Spot2[] =>
  loop.map(([x, y]): Spot2 => [x + dx, y + dy])

/** The loop moved outwards by so much, corner by corner; for much less than its sides are long. */
export function grownLoop(loop: Loop, by: number): Spot2[] {
  return loop.map((here, i): Spot2 => {
    const [a, b] = [sideAway(at(loop, i - 1), here), sideAway(here, at(loop, i + 1))]
    const meets = Math.max(0.25, 1 + a[0] * b[0] + a[1] * b[1])
    return [here[0] + ((a[0] + b[0]) * by) / meets, here[1] + ((a[1] + b[1]) * by) / meets]
  })
}

/** The direction out of a loop at one of its sides, of length 1. */
export function sideAway(from: Spot2, to: Spot2): Spot2 {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const long = Math.hypot(dx, dy) || 1
  return [dy / long, -dx / long]
}
