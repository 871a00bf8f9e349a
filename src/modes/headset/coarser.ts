/** What is drawn, as far as it matters here: corners by threes, places by threes, and the light that reaches them. */
type Drawn = {
  indices: ArrayLike<number>
  positions: ArrayLike<number>
  /** 0 to 255. */
  light: (point: number) => number
}

/** A grid of points as the surfaces of rooms are woven: row by row, two triangles a cell. */
type Grid = {
  first: number
  columns: number
  rows: number
  cells: number
  from: number
  to: number
}

/** How much the light at a point may differ from what lies between its neighbours', of 255. */
const dim = 26
/** Over how many points one may go at most. */
const strides = [8, 4, 2] as const

/**
 * Fewer triangles over the same points: of each grid every so many columns and rows, so that nothing
 * that is left out lies further than `tolerance` metres off what is drawn instead. What is no whole
 * grid stays as it is.
 */
export function coarser(drawn: Drawn, tolerance: number): Uint32Array {
  const { indices } = drawn
  const woven: number[] = []
  for (const grid of gridsOf(indices)) {
    const { first, columns, rows, cells, from, to } = grid
    const isWhole = cells === (columns - 1) * (rows - 1)
    const stride = (long: number, step: number, lines: number, next: number) =>
      strides.find((each) => fits(drawn, { first, long, step, lines, next }, each, tolerance)) ?? 1
    const across = isWhole ? stride(columns, 1, rows, columns) : 1
    const down = isWhole ? stride(rows, columns, columns, 1) : 1
    if (across * down === 1) for (let at = from; at < to; at += 1) woven.push(indices[at] ?? 0)
    else weave(drawn, grid, across, down, woven)
  }
  return Uint32Array.from(woven)
}

/** The grids that triangles were woven of. */
function gridsOf(indices: ArrayLike<number>): Grid[] {
  const grids: Grid[] = []
  let grid: Grid | undefined
  let last = -1
  for (let at = 0; at < indices.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [indices[at], indices[at + 1], indices[at + 2]]
    // Of a cell abcd either abc or acd, where c lies a row and a column after a.
    const columns = b === a + 1 ? c - b : c - a
    const row: number = grid ? Math.floor((a - grid.first) / grid.columns) : 0
    const isNext =
      grid && columns === grid.columns && (row === grid.rows - 2 || row === grid.rows - 1)
    if (!grid || !isNext)
      grids.push((grid = { first: a, columns, rows: 2, cells: 0, from: at, to: at }))
    else grid.rows = row + 2
    if (a !== last || grid.cells === 0) grid.cells += 1
    last = a
    grid.to = at + 3
  }
  return grids
}

type Lines = { first: number; long: number; step: number; lines: number; next: number }

/** Whether only every so many points of each line are needed. */
function fits(drawn: Drawn, way: Lines, stride: number, tolerance: number): boolean {
  const { first, long, step, lines, next } = way
  if ((long - 1) % stride !== 0) return false
  for (let line = 0; line < lines; line += 1)
    for (let at = 0; at + stride < long; at += stride) {
      const from = first + line * next + at * step
      for (let i = 1; i < stride; i += 1)
        if (strays(drawn, from, from + stride * step, from + i * step, i / stride, tolerance))
          return false
    }
  return true
}

/** Whether a point lies off the straight way between two others, or is lit otherwise. */
function strays(
  { positions, light }: Drawn,
  from: number,
  to: number,
  between: number,
  part: number,
  tolerance: number,
): boolean {
  const off = (axis: number) =>
    (positions[between * 3 + axis] ?? 0) -
    (positions[from * 3 + axis] ?? 0) * (1 - part) -
    (positions[to * 3 + axis] ?? 0) * part
  if (Math.hypot(off(0), off(1), off(2)) > tolerance) return true
  return Math.abs(light(between) - light(from) * (1 - part) - light(to) * part) > dim
}

function weave(
  { positions }: Drawn,
  { first, columns, rows }: Grid,
  across: number,
  down: number,
  woven: number[],
): void {
  const same = (a: number, b: number) =>
    [0, 1, 2].every(
      (axis) => Math.abs((positions[a * 3 + axis] ?? 0) - (positions[b * 3 + axis] ?? 0)) < 1e-7,
    )
  for (let row = 0; row + down < rows; row += down)
    for (let column = 0; column + across < columns; column += across) {
      const a = first + row * columns + column
      const [b, d] = [a + across, a + columns * down]
      const c = d + across
      if (!same(a, b) && !same(b, c)) woven.push(a, b, c)
      if (!same(c, d) && !same(d, a)) woven.push(a, c, d)
    }
}
