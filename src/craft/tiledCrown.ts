import type { Chart, GridChart } from './chart.ts'
import { unit } from './vector.ts'

/** From one cover tile to the next, their half width, and points across one. Metres. */
const pitch = 0.2
const tile = 0.062
const across = 8

/**
 * The tiled crown of a free-standing wall, of this size (width, height, depth in metres), its middle
 * at the origin: two slopes of cover tiles, a round ridge, ends that lift a little.
 */
export function tiledCrown([width, height, depth]: readonly [number, number, number]): Chart[] {
  const ridge = 0.075
  const eave = -height / 2
  const top = height / 2 - ridge
  const half = depth / 2
  const lift = (x: number): number =>
    0.11 * Math.max(0, (Math.abs(x) / (width / 2) - 0.55) / 0.45) ** 2
  const count = Math.round(width / pitch)
  const columns = count * across + 1
  const place = (column: number) => (column / (columns - 1) - 0.5) * width
  const bump = (column: number) => {
    const off = ((column % across) / across - 0.5) * pitch
    return Math.sqrt(Math.max(0, 1 - (off / tile) ** 2)) * tile
  }
  const slope = (front: 1 | -1): GridChart => {
    const points: number[] = []
    const normals: number[] = []
    const uvs: number[] = []
    // A little hollow, as roofs are.
    const line = [
      { out: 1, up: 0.03 },
      { out: 0.62, up: 0.27 },
      { out: 0.3, up: 0.58 },
      { out: 0, up: 1 },
    ]
    for (const { out, up } of line)
      for (let i = 0; i < columns; i += 1) {
        const column = front === 1 ? i : columns - 1 - i
        const x = place(column)
        const y = eave + (top - eave) * up + bump(column) * 0.9 + lift(x) * (0.35 + 0.65 * out)
        const lean = (bump(column + 1) - bump(Math.max(0, column - 1))) / (2 * (pitch / across))
        points.push(x, y, out * half * front)
        normals.push(...unit([-lean * 0.9, 1, 0.85 * front]))
        uvs.push(out * half * 1.5 + 0.05, x)
      }
    return {
      kind: 'grid',
      name: 'crown/slope',
      material: 'roof-tile',
      columns,
      rows: 4,
      points,
      normals,
      uvs,
    }
  }
  const drip = (front: 1 | -1): GridChart => {
    const points: number[] = []
    const uvs: number[] = []
    for (const low of [0.075, 0])
      for (let i = 0; i < columns; i += 1) {
        const column = front === 1 ? i : columns - 1 - i
        const x = place(column)
        const y = eave + (top - eave) * 0.03 + lift(x)
        points.push(x, low > 0 ? y - low : y + bump(column) * 0.9, half * front)
        uvs.push(low + 0.03, x)
      }
    return {
      kind: 'grid',
      name: 'crown/drip',
      material: 'roof-tile',
      columns,
      rows: 2,
      points,
      normals: uvs.slice(0, columns * 2).flatMap(() => [0, 0, front]),
      uvs,
    }
  }
  const under = (front: 1 | -1): GridChart => {
    const points: number[] = []
    const rows = [half - 0.01, 0]
    for (const out of rows)
      for (let i = 0; i <= 12; i += 1) {
        const x = (front === 1 ? 0.5 - i / 12 : i / 12 - 0.5) * width
        points.push(x, eave - 0.045 + lift(x), out * front)
      }
    const count_ = points.length / 3
    return {
      kind: 'grid',
      name: 'crown/under',
      material: 'grey-brick',
      columns: 13,
      rows: 2,
      points,
      normals: Array.from({ length: count_ }, () => [0, -1, 0]).flat(),
      uvs: Array.from({ length: count_ }, (_, i) => [
        points[i * 3] ?? 0,
        points[i * 3 + 2] ?? 0,
      ]).flat(),
    }
  }
  const gable = (side: 1 | -1): GridChart => ({
    kind: 'grid',
    name: 'crown/gable',
    material: 'grey-brick',
    columns: 2,
    rows: 2,
    points: [
      (side * width) / 2 - side * 0.004,
      eave - 0.045 + lift(width / 2),
      half * side,
      (side * width) / 2 - side * 0.004,
      eave - 0.045 + lift(width / 2),
      -half * side,
      (side * width) / 2 - side * 0.004,
      top + lift(width / 2) * 0.5,
      0.02 * side,
      (side * width) / 2 - side * 0.004,
      top + lift(width / 2) * 0.5,
      -0.02 * side,
    ],
    normals: [0, 1, 2, 3].flatMap(() => [side, 0, 0]),
    uvs: [0, 0, depth, 0, half, height, half, height],
  })
  return [
    slope(1),
    slope(-1),
    drip(1),
    drip(-1),
    under(1),
    under(-1),
    gable(1),
    gable(-1),
    ...ridgeRoll(width + 0.04, (x) => top + lift(x) * 0.5, ridge),
  ]
}

const steps = 24
const sides = 10

/**
 * A roll of that radius along x over a line of heights; its ends curl up. It is round below too, or
 * who looks up under it would see through.
 */
function ridgeRoll(width: number, height: (x: number) => number, radius: number): Chart[] {
  const points: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const curl = (x: number) => 0.04 * Math.max(0, (Math.abs(x) / (width / 2) - 0.88) / 0.12) ** 2
  const ring = (x: number, scale: number) =>
    Array.from({ length: sides + 1 }, (_, i) => {
      const angle = Math.PI * (1.5 - (2 * i) / sides)
      const [up, out] = [Math.sin(angle), Math.cos(angle)]
      const at = [
        x,
        height(x) + curl(x) + radius * (0.75 + 1.15 * scale * up),
        radius * scale * out,
      ]
      return { at, normal: [0, up, out] }
    })
  for (let i = 0; i <= steps; i += 1) {
    const x = (i / steps - 0.5) * width
    for (const [side, { at, normal }] of ring(x, 1).entries()) {
      points.push(...at)
      normals.push(...normal)
      uvs.push(side * 0.03, x)
    }
  }
  const end = (side: 1 | -1): GridChart => {
    const rim = ring((side * width) / 2, 1)
    const middle = ring((side * width) / 2, 0)
    const order = side === 1 ? [rim, middle] : [middle, rim]
    return {
      kind: 'grid',
      name: 'crown/ridge-end',
      material: 'roof-tile',
      columns: sides + 1,
      rows: 2,
      points: order.flatMap((row) => row.flatMap(({ at }) => at)),
      normals: order.flatMap((row) => row.flatMap(() => [side, 0, 0])),
      uvs: order.flatMap((row, r) => row.flatMap((_, i) => [i * 0.01, r * 0.05])),
    }
  }
  const grid: GridChart = {
    kind: 'grid',
    name: 'crown/ridge',
    material: 'roof-tile',
    columns: sides + 1,
    rows: steps + 1,
    points,
    normals,
    uvs,
  }
  return [grid, end(1), end(-1)]
}
