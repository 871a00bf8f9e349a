/**
 * A window's breadth and height, the field within its frame, and how broad the bars of its lattice
 * are, metres (content brief, W-3 and 3.11).
 */
export const pairedWindow = { size: 1.2, field: 1.12, bar: 0.018 } as const
