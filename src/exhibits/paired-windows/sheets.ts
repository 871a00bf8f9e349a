import { adinkraSign, pairedWindow, weaveQuarter } from '#craft'
import type { BufferGeometry } from 'three'
import { flatGeometry } from '../flatGeometry.ts'
import { frame } from './measures.ts'

/** Pixels of a side of a quarter of a window. */
export const quarterSide = 512

/** A window's cloth of four quarters, each the mirror of its neighbours, about its own middle. The caller disposes. */
export function quarters(): BufferGeometry {
  const half = pairedWindow.field / 2
  const more = frame.under / half
  const [positions, uvs, indices]: number[][] = [[], [], []]
  for (const [sx, sy] of [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ] as const) {
    const first = (positions?.length ?? 0) / 3
    for (const [u, v] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const) {
      positions?.push(sx * u * (half + frame.under), sy * v * (half + frame.under), 0)
      uvs?.push(u * (1 + more), v * (1 + more))
    }
    const around = sx === sy ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2]
    indices?.push(...around.map((corner) => first + corner))
  }
  return flatGeometry({
    positions: positions ?? [],
    uvs: uvs ?? [],
    colours: Array.from({ length: 16 }, () => [0, 0, 0, 2]).flat(),
    indices: indices ?? [],
  })
}

/** The quarter of a woven cloth, its middle at the upper left of the canvas. */
export function* paintWoven(context: CanvasRenderingContext2D): Generator<void, void> {
  const drawn = context.createImageData(quarterSide, quarterSide)
  yield* weaveQuarter(drawn.data, quarterSide)
  context.putImageData(drawn, 0, 0)
}

/** Cotton and the dye on it. */
const [cotton, dye] = ['#EBDCB6', '#2A1E18'] as const
/** Lines of the comb along the edge: how many, how broad and how far apart, parts of a half breadth. */
const comb = { teeth: 4, broad: 0.008, pitch: 0.022, from: 0.9 } as const
/** How much of a half breadth the sign fills. */
const filled = 0.82

/** The quarter of a cloth with Nyame Dua stamped on it, its middle at the upper left. */
export function* paintStamped(context: CanvasRenderingContext2D): Generator<void, void> {
  const side = quarterSide
  context.fillStyle = cotton
  context.fillRect(0, 0, side, side)
  context.fillStyle = dye
  const parts = adinkraSign('nyame-dua').parts
  for (const part of parts) {
    context.fillStyle = part.clear ? cotton : dye
    context.beginPath()
    for (const loop of part.loops) {
      for (const [x, y] of loop) context.lineTo(x * filled * side, y * filled * side)
      context.closePath()
    }
    context.fill('evenodd')
    yield
  }
  context.fillStyle = dye
  for (let tooth = 0; tooth < comb.teeth; tooth += 1) {
    const at = (comb.from + tooth * comb.pitch) * side
    const end = (comb.from + (comb.teeth - 1) * comb.pitch + comb.broad) * side
    context.fillRect(at, 0, comb.broad * side, end)
    context.fillRect(0, at, end, comb.broad * side)
  }
  yield
  // The weave: threads of the warp and the weft in turn, over what is dyed too.
  for (let row = 0; row < side; row += 2) {
    context.fillStyle = row % 4 === 0 ? 'rgb(255 246 226 / 0.07)' : 'rgb(40 24 10 / 0.07)'
    context.fillRect(0, row, side, 2)
    context.fillRect(row, 0, 2, side)
    if (row % 64 === 0) yield
  }
}
