import { seeded } from '#kit'
import {
  blend,
  covering,
  ink,
  lineThrough,
  ribbon,
  type Ink,
  type Mark,
  type Place,
} from '../landscape/marks.ts'

/** From a place on, angles in radians: 0 to the right, a quarter turn back is up (y runs down). */
export const beyond = ([x, y]: Place, angle: number, far: number): Place => [
  x + Math.cos(angle) * far,
  y + Math.sin(angle) * far,
]

const n = (value: number): string => (Math.round(value * 10) / 10).toString()
const at = ([x, y]: Place): string => `${n(x)} ${n(y)}`
const pale = ink('#F3EBD3')
const bark = ink('#4A3A31')

/** A line that grows from there, bending evenly by `bend` radians on its whole way. */
export function grown(from: Place, angle: number, long: number, bend: number, steps = 12): Place[] {
  const line: Place[] = [from]
  for (let i = 0; i < steps; i += 1)
    line.push(beyond(line.at(-1) ?? from, angle + (bend * (i + 0.5)) / steps, long / steps))
  return line
}

/** Which way a line goes where it is that far along, 0 to 1, and where that is. */
export function along(line: readonly Place[], part: number): { at: Place; angle: number } {
  const far = part * (line.length - 1)
  const i = Math.min(line.length - 2, Math.floor(far))
  const [a, b] = [line[i] ?? [0, 0], line[i + 1] ?? [0, 0]]
  const rest = far - i
  return {
    at: [a[0] + (b[0] - a[0]) * rest, a[1] + (b[1] - a[1]) * rest],
    angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
  }
}

/** A stem or bough that thins from `broad` at its foot to `tip`, pixels, lighter on its upper side. */
export function bough(line: readonly Place[], broad: number, tip: number, colour = bark): Mark[] {
  const half = (i: number) => (broad + ((tip - broad) * i) / (line.length - 1)) / 2
  const lit = line.map(([x, y], i): Place => [x - half(i) * 0.25, y - half(i) * 0.3])
  return [
    { path: ribbon(line, half), wash: colour },
    {
      path: ribbon(lit, (i) => half(i) * 0.38),
      wash: covering(blend(colour, pale, 0.45), 0.55),
    },
  ]
}

/** A leaf with a point, from its foot on; its nearer half is the darker one. */
export function leaf(foot: Place, angle: number, long: number, wide: number, colour: Ink): Mark[] {
  const tip = beyond(foot, angle, long)
  const side = (by: number): Place =>
    beyond(beyond(foot, angle, long * 0.38), angle + Math.PI / 2, by)
  const half = (by: number): string => `M${at(foot)}Q${at(side(by))} ${at(tip)}L${at(foot)}Z`
  const vein = lineThrough([foot, beyond(foot, angle, long * 0.9)])
  return [
    { path: half(wide), wash: colour },
    { path: half(-wide), wash: blend(colour, pale, 0.2) },
    {
      path: vein,
      wash: covering(blend(colour, pale, 0.5), 0.8),
      broad: Math.max(0.7, wide * 0.09),
    },
  ]
}

/** A leaf that is nearly round, with a stalk. */
export function roundLeaf(foot: Place, angle: number, size: number, colour: Ink): Mark[] {
  const middle = beyond(foot, angle, size * 0.75)
  return [
    { path: lineThrough([foot, middle]), wash: blend(colour, bark, 0.4), broad: 1.4 },
    {
      path: disc(middle, size * 0.52, size * 0.46),
      wash: {
        from: middle[1] - size / 2,
        to: middle[1] + size / 2,
        stops: [
          [0, blend(colour, pale, 0.28)],
          [1, colour],
        ],
      },
    },
    {
      path: lineThrough([beyond(middle, angle, -size * 0.4), beyond(middle, angle, size * 0.4)]),
      wash: covering(pale, 0.5),
      broad: 0.9,
    },
  ]
}

export const disc = ([x, y]: Place, wide: number, high = wide): string =>
  `M${n(x - wide)} ${n(y)}a${n(wide)} ${n(high)} 0 1 1 ${n(2 * wide)} 0a${n(wide)} ${n(high)} 0 1 1 ${n(-2 * wide)} 0Z`

/** A flower seen from before, its petals round; `turn` is where the first one points. */
export function blossom(
  middle: Place,
  size: number,
  petals: number,
  colour: Ink,
  heart: Ink,
  turn: number,
): Mark[] {
  const step = (2 * Math.PI) / petals
  const broad = Math.min(0.75, step * 0.62)
  const each = Array.from({ length: petals }, (_, i): Mark[] => {
    const angle = turn + i * step
    const point = (aside: number, far: number) => at(beyond(middle, angle + aside, size * far))
    const path = `M${at(middle)}C${point(-broad * 1.25, 0.6)} ${point(-broad * 0.9, 1.12)} ${point(0, 1)}C${point(broad * 0.9, 1.12)} ${point(broad * 1.25, 0.6)} ${at(middle)}Z`
    const deep = lineThrough([middle, beyond(middle, angle, size * 0.55)])
    return [
      { path, wash: i % 2 ? colour : blend(colour, pale, 0.16) },
      { path, wash: covering(blend(colour, bark, 0.35), 0.35), broad: Math.max(0.5, size * 0.03) },
      { path: deep, wash: covering(blend(colour, heart, 0.5), 0.6), broad: size * 0.12 },
    ]
  })
  const stamens = Array.from({ length: petals * 2 }, (_, i) =>
    disc(beyond(middle, turn + i * step * 0.5, size * (i % 2 ? 0.28 : 0.4)), size * 0.055),
  )
  return [
    ...each.flat(),
    { path: disc(middle, size * 0.16), wash: heart },
    { path: stamens.join(''), wash: heart },
  ]
}

/** A closed bud with its calyx. */
export const bud = (foot: Place, angle: number, size: number, colour: Ink): Mark[] => [
  { path: disc(beyond(foot, angle, size * 0.6), size * 0.42), wash: colour },
  { path: disc(beyond(foot, angle, size * 0.2), size * 0.26), wash: bark },
]

/** A fruit, lit from above. */
export const fruit = ([x, y]: Place, size: number, colour: Ink): Mark[] => [
  {
    path: disc([x, y], size * 0.5, size * 0.54),
    wash: {
      from: y - size / 2,
      to: y + size / 2,
      stops: [
        [0, blend(colour, pale, 0.35)],
        [0.5, colour],
        [1, blend(colour, bark, 0.35)],
      ],
    },
  },
  { path: disc([x - size * 0.16, y - size * 0.2], size * 0.09), wash: covering(pale, 0.8) },
]

/** An ear of grain on its stalk: grains in two rows, each with a beard of that length. */
export function ear(line: readonly Place[], grain: number, beard: number, colour: Ink): Mark[] {
  const awns: string[] = []
  const grains: Mark[] = []
  const many = 9
  for (let i = 0; i < many * 2; i += 1) {
    const { at: foot, angle } = along(line, Math.floor(i / 2) / many)
    const out = angle + (i % 2 ? 0.5 : -0.5)
    grains.push(...leaf(foot, out, grain, grain * 0.42, colour))
    if (beard > 0)
      awns.push(lineThrough([foot, beyond(foot, angle + (i % 2 ? 0.22 : -0.22), beard)]))
  }
  return [{ path: awns.join(''), wash: covering(colour, 0.8), broad: 0.8 }, ...grains]
}

/** A plume of many soft hairs that hang to one side. */
export function plume(
  line: readonly Place[],
  long: number,
  aside: number,
  seed: number,
  colour: Ink,
): Mark[] {
  const random = seeded(seed)
  const hairs = Array.from({ length: 90 }, (_, i) => {
    const { at: foot, angle } = along(line, i / 90)
    const out = angle + aside * (0.35 + 0.5 * random())
    const far = long * (0.5 + 0.6 * random()) * (1.15 - i / 110)
    return `M${at(foot)}Q${at(beyond(foot, angle, far * 0.6))} ${at(beyond(foot, out, far))}`
  })
  return [{ path: hairs.join(''), wash: covering(colour, 0.75), broad: 1.1 }]
}
