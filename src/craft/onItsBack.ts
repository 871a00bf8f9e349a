import type { GridChart } from './chart.ts'

/** What stood upright, its axis laid forwards, along +z. */
export function onItsBack(chart: GridChart): GridChart {
  const laid = (row: readonly number[]): number[] =>
    row.map((_, i) =>
      i % 3 === 1 ? -(row[i + 1] ?? 0) : i % 3 === 2 ? (row[i - 1] ?? 0) : (row[i] ?? 0),
    )
  return { ...chart, points: laid(chart.points), normals: laid(chart.normals) }
}
