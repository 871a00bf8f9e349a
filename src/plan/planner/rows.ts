/** How much longer than broad a house is at best. */
const shape = 1.5

/**
 * Cuts the rooms, in their order, into rows of about the same length, as many as make a compact
 * house of them. Widths and depths in metres.
 */
export function inRowsOf<T>(
  rooms: readonly T[],
  widths: readonly number[],
  depths: readonly number[],
): T[][] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const depth = depths.reduce((sum, each) => sum + each, 0) / Math.max(1, depths.length)
  const count = rooms.length < 4 ? 1 : Math.max(1, Math.round(Math.sqrt(total / (shape * depth))))
  let low = widths.reduce((most, width) => Math.max(most, width), total / count)
  let high = total
  while (high - low > 0.25) {
    const middle = (low + high) / 2
    if (cut(rooms, widths, middle).length <= count) high = middle
    else low = middle
  }
  return cut(rooms, widths, high)
}

/** Rows no longer than that, one room a row where one alone is. */
function cut<T>(rooms: readonly T[], widths: readonly number[], longest: number): T[][] {
  const rows: T[][] = []
  let length = Infinity
  rooms.forEach((room, i) => {
    const width = widths[i] ?? 0
    if (length + width > longest + 1e-6) {
      rows.push([room])
      length = width
    } else {
      rows.at(-1)?.push(room)
      length += width
    }
  })
  return rows
}
