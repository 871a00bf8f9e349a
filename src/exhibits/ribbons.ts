import type { Spot2 } from '#craft'

/**
 * Lines as flat ribbons `broad` wide: places in their plane, and the triangles between them, seen
 * from where x runs to the right and y up.
 */
export function ribbons(
  lines: readonly (readonly Spot2[])[],
  broad: number,
): { places: Spot2[]; indices: number[] } {
  const places: Spot2[] = []
  const indices: number[] = []
  for (const line of lines)
    line.forEach((spot, i) => {
      const [x, y] = spot
      const into = toward(line[i - 1] ?? spot, spot)
      const on = toward(spot, line[i + 1] ?? spot)
      // At a bend both ways count; the ribbon keeps its breadth round it.
      const [dx, dy] = [into[0] + on[0], into[1] + on[1]]
      const long = Math.hypot(dx, dy) || 1
      const bend = i > 0 && i + 1 < line.length ? Math.min(1.6, 2 / long) : 1
      const [ox, oy] = [((-dy / long) * broad * bend) / 2, ((dx / long) * broad * bend) / 2]
      const first = places.length
      places.push([x - ox, y - oy], [x + ox, y + oy])
      if (i > 0) indices.push(first - 2, first, first - 1, first - 1, first, first + 1)
    })
  return { places, indices }
}

function toward([ax, ay]: Spot2, [bx, by]: Spot2): Spot2 {
  const long = Math.hypot(bx - ax, by - ay)
  return long > 0 ? [(bx - ax) / long, (by - ay) / long] : [0, 0]
}
