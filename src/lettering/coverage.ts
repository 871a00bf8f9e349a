/** Coverage of ink and accent, two bytes a texel, row by row from the top. */
export type Coverage = { coverage: Uint8Array<ArrayBuffer>; width: number; height: number }

/** What a canvas was painted with, as coverage: its red channel is ink, its green one the accent. */
export function coverageOf({
  data,
  width,
  height,
}: Pick<ImageData, 'data' | 'width' | 'height'>): Coverage {
  const coverage = new Uint8Array(data.length / 2)
  for (let pixel = 0; pixel < coverage.length / 2; pixel += 1) {
    coverage[pixel * 2] = data[pixel * 4] ?? 0
    coverage[pixel * 2 + 1] = data[pixel * 4 + 1] ?? 0
  }
  return { coverage, width, height }
}
