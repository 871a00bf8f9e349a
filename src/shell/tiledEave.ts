import { lathe, type Chart, type GridChart } from '#craft'
import { beam } from './beam.ts'

/**
 * A straight tiled eave over a wall that faces south: from `x0` to `x1`, its ridge at height `y` in
 * the wall's face at `z`, running out by `reach`. Ends lift by 1/20 of the half width. Metres.
 */
export function tiledEave(
  name: string,
  x0: number,
  x1: number,
  y: number,
  z: number,
  reach: number,
): Chart[] {
  const drop = reach * 0.5
  const bays = 24
  const lift = (part: number): number => {
    const off = Math.max(0, (Math.abs(part - 0.5) * 2 - 0.6) / 0.4)
    return ((x1 - x0) / 2 / 20) * off * off
  }
  const sheet = (
    label: string,
    material: 'roof-tile' | 'timber',
    under: boolean,
    low: number,
  ): GridChart => {
    const points: number[] = []
    const normals: number[] = []
    const uvs: number[] = []
    for (const row of under ? [1, 0] : [0, 1]) {
      for (let i = 0; i <= bays; i++) {
        const part = i / bays
        // Row 1 is the wall's side, so that u x v looks up; the underside is wound the other way.
        const out = row === 0 ? reach : 0
        const at = x0 + (x1 - x0) * part
        points.push(at, y - (drop * out) / reach - low + lift(part) * (out / reach), z + out)
        normals.push(0, under ? -0.89 : 0.89, under ? -0.45 : 0.45)
        uvs.push(out * 1.12, at)
      }
    }
    return {
      kind: 'grid',
      name: `${name}/${label}`,
      material,
      columns: bays + 1,
      rows: 2,
      points,
      normals,
      uvs,
    }
  }
  const count = Math.round((x1 - x0) / 0.5)
  const rafters = Array.from({ length: count }, (_, i) => {
    const at = x0 + ((x1 - x0) * (i + 0.5)) / count
    const up = lift((i + 0.5) / count)
    return slanted(
      `${name}/rafter/${i}`,
      at,
      y - 0.1,
      z,
      reach - 0.12,
      drop * ((reach - 0.12) / reach) - up,
    )
  })
  return [
    sheet('tiles', 'roof-tile', false, 0),
    sheet('boards', 'timber', true, 0.09),
    fascia(name, x0, x1, (part) => y - drop + lift(part), z + reach),
    ...rafters.flat(),
    ...rolls(name, x0, x1, y, z, reach, drop, lift),
    ...beam(
      `${name}/purlin`,
      'timber',
      [x0 + 0.1, x1 - 0.1],
      [y - drop * 0.62 - 0.3, y - drop * 0.62 - 0.12],
      [z + reach * 0.5, z + reach * 0.5 + 0.16],
      0.012,
    ),
  ]
}

/** Half-round cover tiles down the slope, about 0.3 m apart. */
function rolls(
  name: string,
  x0: number,
  x1: number,
  y: number,
  z: number,
  reach: number,
  drop: number,
  lift: (part: number) => number,
): Chart[] {
  const count = Math.round((x1 - x0) / 0.3)
  return Array.from({ length: count }, (_, i): GridChart => {
    const part = (i + 0.5) / count
    const at = x0 + (x1 - x0) * part
    const points: number[] = []
    const normals: number[] = []
    const uvs: number[] = []
    for (const out of [reach + 0.02, 0]) {
      for (let step = 0; step <= 6; step++) {
        const angle = Math.PI * (1 - step / 6)
        points.push(
          at + 0.065 * Math.cos(angle),
          y - (drop * out) / reach + lift(part) * (out / reach) + 0.075 * Math.sin(angle),
          z + out,
        )
        normals.push(Math.cos(angle), Math.sin(angle) * 0.9, Math.sin(angle) * 0.42)
        uvs.push(out + i * 0.13, step * 0.03)
      }
    }
    return {
      kind: 'grid',
      name: `${name}/roll/${i}`,
      material: 'roof-tile',
      columns: 7,
      rows: 2,
      points,
      normals,
      uvs,
    }
  }).concat(
    Array.from({ length: count }, (_, i) => {
      const part = (i + 0.5) / count
      const disc = lathe(
        `${name}/end/${i}`,
        'roof-tile',
        0,
        0,
        [
          [0.075, 0],
          [0.075, 0.001],
          [0.05, 0.008],
          [0, 0.008],
        ],
        12,
      )
      const low = y - drop + lift(part)
      // The disc's axis is turned from upright to face south.
      return {
        ...disc,
        points: laid(disc.points, x0 + (x1 - x0) * part, low + 0.015, z + reach + 0.02),
        normals: laid(disc.normals, 0, 0, 0),
      }
    }),
  )
}

function laid(row: readonly number[], x: number, y: number, z: number): number[] {
  return row.map((value, i) => {
    const axis = i % 3
    if (axis === 0) return value + x
    return axis === 1 ? -(row[i + 1] ?? 0) + y : (row[i - 1] ?? 0) + z
  })
}

function fascia(
  name: string,
  x0: number,
  x1: number,
  height: (part: number) => number,
  z: number,
): GridChart {
  const places = [0.09, 0].flatMap((low) =>
    Array.from({ length: 25 }, (_, i) => ({ part: i / 24, low })),
  )
  return {
    kind: 'grid',
    name: `${name}/fascia`,
    material: 'roof-tile',
    columns: 25,
    rows: 2,
    points: places.flatMap(({ part, low }) => [x0 + (x1 - x0) * part, height(part) - low, z]),
    normals: places.flatMap(() => [0, 0, 1]),
    uvs: places.flatMap(({ part, low }) => [low, (x1 - x0) * part]),
  }
}

/** A rafter under the slope: its two sides and its underside, and the end that is seen. */
function slanted(
  name: string,
  x: number,
  y: number,
  z: number,
  reach: number,
  drop: number,
): GridChart[] {
  const half = 0.045
  const tall = 0.1
  const at = (aside: number, low: number, out: number): number[] => [
    x + aside,
    y - (drop * out) / reach - low,
    z + out,
  ]
  const side = (points: number[][], normal: number[]): GridChart => ({
    kind: 'grid',
    name,
    material: 'timber',
    columns: 2,
    rows: 2,
    points: points.flat(),
    normals: [0, 1, 2, 3].flatMap(() => normal),
    uvs: [0, 0, reach, 0, 0, tall, reach, tall].map((value) => value + (x % 5)),
  })
  return [
    side([at(half, tall, reach), at(half, tall, 0), at(half, 0, reach), at(half, 0, 0)], [1, 0, 0]),
    side(
      [at(-half, tall, 0), at(-half, tall, reach), at(-half, 0, 0), at(-half, 0, reach)],
      [-1, 0, 0],
    ),
    side(
      [at(-half, tall, 0), at(half, tall, 0), at(-half, tall, reach), at(half, tall, reach)],
      [0, -1, 0],
    ),
    side(
      [at(-half, tall, reach), at(half, tall, reach), at(-half, 0, reach), at(half, 0, reach)],
      [0, 0, 1],
    ),
  ]
}
