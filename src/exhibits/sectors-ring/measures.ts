import type { Spot2 } from '#craft'

/** Metres, from the middle of the board: x to the right, y up. */
export const board = {
  radius: 0.9,
  /** How far its face lies before the middle of its box, and on it its paper, lines and what is listed. */
  face: 0.012,
  paper: 0.0135,
  lines: 0.015,
  listed: 0.0165,
} as const

export const sectorCount = 8

/** Radius of the ring on which the sectors stand, and of one of their points. */
export const ring = { radius: 0.54, point: 0.018 } as const

/** Where a sector's point is; the first two are at the top, the rest follow clockwise. */
export function sectorAt(sector: number, radius: number = ring.radius): Spot2 {
  const angle = ((112.5 - (360 / sectorCount) * sector) * Math.PI) / 180
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

/** How names of sectors are written, and how far from their points. */
export const names = { em: 0.047, off: 0.032 } as const

/** The exhibits of a pair, one under another in the ring: as high as there is room, at most so high. */
export const rows = { most: 0.085, within: 0.74, wide: 0.74, dot: 0.4, em: 0.036 } as const
/** The sheet on which they are written, a square. */
export const listSide = 0.8

/** How high a row is where there are so many, and where the middle of one lies. */
export const rowHigh = (of: number): number => Math.min(rows.most, rows.within / Math.max(1, of))
export const rowAt = (row: number, of: number): number => ((of - 1) / 2 - row) * rowHigh(of)

/** Texels of a metre of what is written. */
export const fine = 360
