import { facing, layLight, lightWidth, type Chart, type Patch } from '#craft'
import type { Rays } from './rays.ts'
import { noStarts, setStarts, type Starts } from './starts.ts'

/** The texels of a map of light as places in the room; arrays by texel, three numbers each. */
export type Samples = Starts & {
  rows: number
  patches: Patch[]
  /** Those of them that are walls: flat, upright and large. */
  walls: Patch[]
  /** What part of the light each surface gives back, by texel. */
  albedo: Float32Array
  /** What each surface shines by itself. */
  emits: Float32Array
}

/** What the maker of a map knows of each chart's surface, linear. */
export type Coat = {
  albedo: readonly [number, number, number]
  emits?: readonly [number, number, number]
}

/** The texels of several layers of charts, one after the other down the map. */
export function samplesOf(
  layers: readonly (readonly Chart[])[],
  coatOf: (chart: Chart) => Coat,
  rays: Rays,
): Samples {
  const laid = layers.reduce<{ patches: { chart: Chart; patch: Patch }[]; rows: number }>(
    (before, charts) => {
      const { patches, rows } = layLight(charts, before.rows)
      const found = charts.flatMap((chart, i) => {
        const patch = patches[i]
        return patch ? [{ chart, patch }] : []
      })
      return { patches: [...before.patches, ...found], rows: before.rows + rows }
    },
    { patches: [], rows: 0 },
  )
  const count = lightWidth * laid.rows
  const samples: Samples = {
    rows: laid.rows,
    patches: laid.patches.map(({ patch }) => patch),
    walls: laid.patches.flatMap(({ chart, patch }) => (isWall(chart) ? [patch] : [])),
    ...noStarts(count),
    albedo: new Float32Array(count * 3),
    emits: new Float32Array(count * 3),
  }
  for (const { chart, patch } of laid.patches) {
    const coat = coatOf(chart)
    setStarts(chart, patch, rays, samples)
    for (let row = 0; row < patch.rows; row += 1)
      for (let column = 0; column < patch.columns; column += 1) {
        const texel = (patch.y + row) * lightWidth + patch.x + column
        samples.albedo.set(coat.albedo, texel * 3)
        if (coat.emits) samples.emits.set(coat.emits, texel * 3)
      }
  }
  return samples
}

const isWall = (chart: Chart): boolean =>
  chart.kind === 'flat' && chart.width > 3 && chart.height > 2 && Math.abs(facing(chart)[1]) < 0.1
