import { codeOf } from '#craft'

/** Cells along a side of a block's weave. */
export const cells = 4

/** The four colours of a weave, sRGB, by the two bits of a cell: ivory, yellow, verdigris, indigo. */
export const weaveColours = ['象牙白', '缃', '铜绿', '靛蓝'].map(codeOf)

/** Which colours the first eight digits of a fingerprint weave, row by row, two bits a cell. */
export function weaveOf(print: string): number[] {
  const bits = Number.parseInt(print.slice(0, 8), 16)
  return Array.from({ length: cells * cells }, (_, cell) => (bits >>> (30 - 2 * cell)) & 3)
}
