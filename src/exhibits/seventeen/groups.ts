import { wallpaperNames, type WallpaperName } from '#craft'
import { turnColumns } from '../bench/counts.ts'

/** Which groups have mirrors. */
const mirrored: readonly WallpaperName[] = [
  'pm',
  'cm',
  'pmm',
  'pmg',
  'cmm',
  'p4m',
  'p4g',
  'p3m1',
  'p31m',
  'p6m',
]

/** How many turns make a whole about a centre of a group; 1 where it has none. */
export function turnsIn(group: number): number {
  const name = wallpaperNames[group] ?? 'p1'
  const digit = /^p([346])/.exec(name)?.[1]
  if (digit) return Number(digit)
  return /^(p2|pmm|pmg|pgg|cmm)$/.test(name) ? 2 : 1
}

/** Whether a group has mirrors. */
export const hasMirrors = (group: number): boolean =>
  mirrored.includes(wallpaperNames[group] ?? 'p1')

/** The groups that answer both questions so, by number. */
export const answering = (turns: number, mirrors: boolean): number[] =>
  [...wallpaperNames.keys()].filter(
    (group) => turnsIn(group) === turns && hasMirrors(group) === mirrors,
  )

/** Whether a number is one that the first question offers. */
export const isTurns = (value: unknown): value is number =>
  turnColumns.some((turns) => turns === value)
