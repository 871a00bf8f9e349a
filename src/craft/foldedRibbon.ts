import type { Vector } from './vector.ts'

/** A place on a ribbon: its middle, and the way that its face looks; metres and a unit. */
export type RibbonPlace = { at: Vector; normal: Vector }

/** A ribbon folded into three runs that stand over one another in a wave, with so many blocks on it. */
export type Ribbon = {
  /** From the upper left end on. */
  blocks: readonly RibbonPlace[]
  /** Side of a block, the way from one to the next along a run, and how high the whole is. */
  side: number
  pitch: number
  high: number
  /** Both edges of the band before each block, from the block before it. */
  bandTo: (block: number) => readonly (readonly [upper: Vector, lower: Vector, normal: Vector])[]
}

/**
 * Extent of the whole, and heights of the runs over the foot; how deep the wave is, metres. Low enough
 * that who comes in sees what hangs behind it over its edge.
 */
const wide = 3.98
const runs = [0.7, 0.51, 0.32, 0.13] as const
const deep = 0.2
/** Waves along a run. */
const waves = 1.5
/** Breadth of the band, of a block's side; in how many pieces it is bent from block to block. */
const [band, pieces] = [0.26, 4] as const

/** So many blocks on a ribbon, its foot and middle in the origin, its face to the front (z). */
export function foldedRibbon(count: number): Ribbon {
  const bend = (runs[0] - runs[1]) / 2
  const each = Math.max(2, Math.ceil((count - runs.length + 1) / runs.length))
  // A bend takes half a block and its own radius at either end.
  const pitch = (wide - 2 * bend) / (each - 1 + 0.8)
  const half = (pitch * (each - 1)) / 2
  const side = Math.min(0.13, pitch * 0.66)
  const turn = Math.PI * bend
  const long = 2 * half + turn
  /** Where the path is, so far from its begin: right, up, and the way it goes. */
  const along = (far: number): readonly [x: number, y: number, right: number, up: number] => {
    const run = Math.min(runs.length - 1, Math.floor(far / long))
    const rest = far - run * long
    const way = run % 2 === 0 ? 1 : -1
    const y = runs[run] ?? 0
    if (rest <= 2 * half || run === runs.length - 1) return [way * (rest - half), y, way, 0]
    const angle = (rest - 2 * half) / bend
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    return [way * (half + bend * sin), y - bend + bend * cos, way * cos, -sin]
  }
  const far = (block: number): number => {
    const run = Math.floor(block / (each + 1))
    const rest = block - run * (each + 1)
    return run * long + (rest < each ? rest * pitch : 2 * half + turn / 2)
  }
  return {
    side,
    pitch,
    high: runs[0] + side / 2,
    blocks: Array.from({ length: count }, (_, block) => {
      const [x, y] = along(far(block))
      return { at: onWave(x, y), normal: facing(x) }
    }),
    bandTo: (block) => {
      const [from, to] = [far(Math.max(0, block - 1)), far(block)]
      return Array.from({ length: pieces + 1 }, (_, piece) => {
        const [x, y, right, up] = along(from + ((to - from) * piece) / pieces)
        const by = (side * band) / 2
        // Its upper edge stays the upper one, whichever way a run goes.
        const over = right < 0 ? -1 : 1
        const edge = (sign: number) =>
          onWave(x - sign * over * up * by, y + sign * over * right * by)
        return [edge(1), edge(-1), facing(x)] as const
      })
    },
  }
}

const turns = (2 * Math.PI * waves) / wide

/** On the wavy sheet in which the ribbon lies. */
const onWave = (x: number, y: number): Vector => [x, y, waveAt(x)]

/** How far before its middle the ribbon's sheet is, so far to the right, metres. */
export const waveAt = (x: number): number => deep * Math.sin(turns * x)

function facing(x: number): Vector {
  const slope = deep * turns * Math.cos(turns * x)
  const long = Math.hypot(slope, 1)
  return [-slope / long, 0, 1 / long]
}
