import { atOnce } from '#kit'
import { block } from './block.ts'
import { bowlSkin } from './bowl.ts'
import { glazeTable } from './glazeTable.ts'
import { lathe } from './lathe.ts'
import { oneSurface } from './oneSurface.ts'
import { surfaceOf, type Surface } from './surface.ts'
import { dot, plus, times, type Vector } from './vector.ts'

const { bowl, tile } = glazeTable

/** A pair of a bowl and a tile with its stand, as the table's frame has it, and more of each vertex. */
export type GlazedPair = {
  surface: Surface
  /**
   * Three numbers a vertex. On a tile: across it, up it and out of its back, metres; on a bowl: from
   * its axis at its foot.
   */
  on: Float32Array
  /** Three a vertex: outside 0, inside 1, tile 2, stand 3; metres along the skin from its axis, and from the lip. */
  trait: Float32Array
}

/** The bowl as a chart, its axis at x = 0. */
const bowlChart = (around: number) => {
  const skin = bowlSkin(bowl.height)
  const profile = skin.map(({ radius, height }) => [radius, height] as const)
  return { skin, chart: lathe('bowl', 'marble', 0, bowl.z, profile, around) }
}

const tileCharts = () => {
  const { width, height, thick, foot, up, out } = tile
  const corner = plus(foot, [-width / 2, 0, 0])
  const edges = [[width, 0, 0], times(up, height), times(out, thick)] as const
  return block('tile', 'marble', corner, [...edges], { bevel: 0.003 })
}

/** A block that the tile leans on, and a ledge before its foot. */
const standCharts = () => {
  const box = (name: string, [x, y, z]: Vector, [w, h, d]: Vector) =>
    block(
      name,
      'dark-timber',
      [x, y, z],
      [
        [w, 0, 0],
        [0, h, 0],
        [0, 0, d],
      ],
      { bevel: 0.002 },
    )
  return [
    ...box('stand', [-0.1, 0, -0.235], [0.2, 0.145, 0.078]),
    ...box('ledge', [-0.12, 0, -0.07], [0.24, 0.036, 0.036]),
  ]
}

/** What a lamp's shade meets of a pair. */
export const pairCharts = (around: number) => [bowlChart(around).chart, ...tileCharts()]

/** One pair, its bowl turned in so many steps. */
export const glazedPair = (around: number): GlazedPair => atOnce(pairInSteps(around))

/** The same a thing of it a step. */
export function* pairInSteps(around: number): Generator<undefined, GlazedPair> {
  const { skin, chart } = bowlChart(around)
  yield
  const turned = surfaceOf([chart])
  yield
  const [flat, stand] = [surfaceOf(tileCharts()), surfaceOf(standCharts())]
  yield
  const surface = oneSurface(oneSurface(turned, flat), stand)
  yield
  const count = surface.positions.length / 3
  const [on, trait] = [new Float32Array(count * 3), new Float32Array(count * 3)]
  const bowlEnd = turned.positions.length / 3
  const tileEnd = bowlEnd + flat.positions.length / 3
  if (tileEnd + stand.positions.length / 3 !== count) throw new Error('enfilade: a pair in pieces')
  for (let i = 0; i < count; i += 1) {
    const [x = 0, y = 0, z = 0] = surface.positions.subarray(i * 3, i * 3 + 3)
    const at: Vector = [x, y, z]
    const row = skin[Math.floor(i / (around + 1))]
    if (i < bowlEnd && row) {
      on.set([at[0], at[1], at[2] - bowl.z], i * 3)
      trait.set([row.inside ? 1 : 0, row.along, row.lip], i * 3)
    } else {
      const off = plus(at, times(tile.foot, -1))
      on.set([off[0], dot(off, tile.up), dot(off, tile.out)], i * 3)
      trait.set([i < tileEnd ? 2 : 3, 0, 0], i * 3)
    }
  }
  return { surface, on, trait }
}
