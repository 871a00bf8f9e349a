import { seeded } from '#kit'
import type { Role, Stand } from './mountain.ts'

/** The picture's pixels: 8192 to 354 keeps the 23.1 to 1 of 1191.5 to 51.5 cm. */
export const picture = { width: 8192, height: 354 } as const
export const sectionCount = 6
export const sectionWidth = picture.width / sectionCount

/** How far behind the first each layer stands, metres, and the level of its foot in the picture. */
export const depths = [0, 2, 4.5, 8, 13] as const
const feet = [0.955, 0.86, 0.755, 0.665, 0.6] as const

/** What guests reach of their host's height, and what nothing else passes. */
export const guests = [0.62, 0.45] as const
export const hillsAtMost = 0.3

/** How far a bridge reaches into the sections that it joins, in parts of a section. */
export const bridgeReach = 0.05

/** A plane of depth: its number counts from the front. */
export type Layer = { depth: number; metres: number; foot: number; stands: readonly Stand[] }

/** A sixth of the scroll; the first is the right one. `from` and `to` are its edges. */
export type ScrollSection = {
  from: number
  to: number
  /** How high its host is, pixels. */
  host: number
  /** The nearest first. */
  layers: readonly Layer[]
}

/** A landscape by its seed: six groups of mountains with water between them. */
export type Landscape = { seed: number; sections: readonly ScrollSection[] }

/** How high hosts are, in parts of the highest: a scroll swells and rests. */
const swell = [0.82, 1, 0.9, 0.74, 0.94, 0.68] as const
const highest = 0.69 * picture.height

/** A new landscape; the same seed gives the same one. */
export function landscape(seed: number): Landscape {
  return {
    seed,
    sections: swell.map((part, number) => {
      const from = picture.width - (number + 1) * sectionWidth
      // The host stands off the middle, on one side or the other in turn.
      const left = number % 2 === 0
      const site = { from, width: sectionWidth, high: picture.height, left, breadth: 1 }
      return group(seed * 97 + number * 13, site, part * highest)
    }),
  }
}

/**
 * Where a group of mountains stands: its left edge and width, the height of its picture, whether its
 * host stands left of the middle, and how broad mountains are, of what they are on the scroll.
 */
type Site = { from: number; width: number; high: number; left: boolean; breadth: number }

/** A group of mountains with water at both its edges: a host so high, its guests and hills. */
export function group(seed: number, site: Site, host: number): ScrollSection {
  const random = seeded(seed)
  const { from, width, high, left, breadth } = site
  const to = from + width
  const across = (part: number) => from + part * width
  const hostAt = left ? 0.36 + 0.06 * random() : 0.58 + 0.06 * random()
  const far = left ? 1 : -1
  const grand: Record<number, [Role, number, number, number][]> = {
    2: [['host', hostAt, 1, 1.2 + 0.2 * random()]],
    1: [['guest', hostAt + far * (0.21 + 0.05 * random()), guests[1], 1.9]],
    3: [['guest', hostAt + far * (0.33 + 0.04 * random()), guests[0], 1.4]],
  }
  // Some sections begin at the water's edge, without a shore before it; all end in far ranges.
  const first = random() < 0.35 ? 1 : 0
  const layers = depths.slice(first).map((metres, i): Layer => {
    const depth = i + first
    const foot = (feet[depth] ?? 1) * high
    const hills = hillsOf(random, depth, hostAt)
    const shores: [Role, number, number, number][] = [bridgeReach, 1 - bridgeReach].map((at) => [
      'hill',
      at,
      0.045 + 0.05 * random(),
      7,
    ])
    const set: [Role, number, number, number][] = [
      ...hills,
      ...(depth === 1 ? shores : []),
      ...(grand[depth] ?? []),
    ]
    return {
      depth,
      metres,
      foot,
      stands: set.map(([role, at, part, wide], i): Stand => {
        const height = part * host
        return {
          seed: seed * 31 + depth * 17 + i,
          role,
          x: across(at),
          foot: foot + (role === 'hill' ? (random() - 0.5) * 10 : 0),
          height,
          half: height * wide * breadth,
          // Neighbours differ, as azurite and malachite do on one hill and the next.
          cool: role === 'hill' ? 0.7 + 0.3 * random() : 1,
        }
      }),
    }
  })
  return { from, to, host, layers }
}

/** Low hills of a layer, gathered where the host stands and leaving the water at both edges free. */
function hillsOf(
  random: () => number,
  depth: number,
  hostAt: number,
): [Role, number, number, number][] {
  const [count, low, high, broad] = [
    [4, 0.05, 0.13, 6.5],
    [5, 0.12, 0.26, 2.9],
    [6, 0.16, hillsAtMost, 1.9],
    [6, 0.14, hillsAtMost, 2],
    [8, 0.1, 0.26, 2.8],
  ][depth] ?? [3, 0.1, 0.2, 3]
  return Array.from({ length: count ?? 0 }, (_, i) => {
    const even = (i + 0.1 + 0.8 * random()) / (count ?? 1)
    // Far hills reach out over the water.
    const reach = [0.7, 0.74, 0.72, 0.82, 0.9][depth] ?? 0.8
    const at = 0.5 + reach * (even * 0.78 + hostAt * 0.22 - 0.5)
    const part = (low ?? 0) + ((high ?? 0) - (low ?? 0)) * random()
    return ['hill', at, part, (broad ?? 1) * (0.8 + 0.4 * random())]
  })
}
