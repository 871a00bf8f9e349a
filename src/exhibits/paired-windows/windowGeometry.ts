import { pairedWindow, type WindowDrawing } from '#craft'
import { ShapeUtils, Vector2, type BufferGeometry } from 'three'
import { figureLines } from '../lattice-wall/goldLines.ts'
import { flatsGeometry, type Flat } from '../kente-and-ndebele/flats.ts'

/** How far each layer of paint lies out of those before it, metres. */
const layer = 0.0004

/** Windows in paint, each moved along x, as one draw. The caller disposes. */
export function windowGeometry(
  windows: readonly { drawing: WindowDrawing; x: number }[],
): BufferGeometry {
  const flats = windows.flatMap(({ drawing, x }) => {
    let level = -1
    return drawing.painted.flatMap(({ loop, colour }, i): Flat[] => {
      // Where the colour changes it lies higher; within a colour nothing overlaps.
      if (level < 12 && drawing.painted[i - 1]?.colour !== colour) level += 1
      const out = layer * level
      const corners = loop.map(([px, py]) => new Vector2(px, py))
      if (ShapeUtils.isClockWise(corners)) corners.reverse()
      return ShapeUtils.triangulateShape(corners, []).map((triangle) => ({
        loop: triangle.map((c): [number, number] => [(corners[c]?.x ?? 0) + x, corners[c]?.y ?? 0]),
        colour,
        out,
      }))
    })
  })
  return flatsGeometry(flats)
}

/** The mirror lines of a window in the frame of the glass, so much broader on either side, metres. */
export function glassGeometry({ mirrors }: WindowDrawing, more: number): BufferGeometry {
  const half = pairedWindow.field / 2
  const cell = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ] as const
  return figureLines({ cell, mirrors, centres: [] }, more)
}
