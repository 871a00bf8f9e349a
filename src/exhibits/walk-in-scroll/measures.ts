import { sectionCount } from '#craft'

/** The scroll in metres, as long and as high as that of 1113; its mount reaches beyond the silk. */
export const silkLong = 11.915
export const silkHigh = 0.515
export const sectionLong = silkLong / sectionCount
const mountReach = 0.045
export const mountHalf = silkHigh / 2 + mountReach
/** Plain silk before the first section and after the last. */
export const headLong = 0.26
export const wholeLong = silkLong + 2 * headLong

/** The desk on the table slopes towards whoever stands there. */
export const desk = { long: 6.06, deep: 0.68, thick: 0.03, tilt: 20 } as const
/** How far the middle of its top lies above the table, metres. */
export const deskLift = 0.15

/** As much as lies open at the most, and where its right end lies. */
const openMost = 5.7
export const rightEnd = openMost / 2

/** Thickness of silk and paper, and of the stick inside a roll, metres. */
const [leaf, stick] = [0.0006, 0.017]

/** What lies open once that section is the last to be unrolled: metres from the scroll's beginning. */
export function openAt(open: number): { from: number; to: number } {
  const to = headLong + open * sectionLong + (open === sectionCount ? headLong * 0.8 : 0.04)
  return { from: Math.max(0, to - openMost), to }
}

/** The radius of a roll with so much wound on it, metres: every turn lies on the one before. */
export const rollRadius = (wound: number): number =>
  Math.sqrt(stick * stick + (Math.max(0, wound) * leaf) / Math.PI)

/** Where the picture stands up to be walked into: behind the desk. Metres above the table's top. */
export const theatre = { width: 5.4, height: 1.4, back: 0.38, bottom: 0.24 } as const
/** For whose eyes it is drawn: two and a half metres before it, standing. */
export const theatreEye = [0, 0.58, 2.5] as const

/** From farther off than this nobody is in the picture, metres. */
export const theatreReach = 4.6

/** The mat before the table, metres from its middle; the floor lies a table's height lower. */
export const mat = { width: 1.5, depth: 0.7, front: 0.95 } as const
export const tableHigh = 0.78
