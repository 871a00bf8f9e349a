import { Color } from 'three'
import type { Flat } from '../flatGeometry.ts'
import type { Measures } from './measures.ts'
import { createSheets, type Edges, type Paint } from './paintedSheets.ts'

const shade = new Color(0, 0, 0)
const paper = new Color('#F3EEE2')
const cutPaper = new Color('#FFFFFF')
const pictured: Paint = [shade, 2]
/** Between two things that lie on one another, metres, so that nothing flickers. */
const apart = 0.001

type Sheets = ReturnType<typeof createSheets>

/**
 * The picture with what light does round it: the soft shadow on the wall, the mount and its cut
 * edge, the frame's shade on both. In the hanging's own frame.
 */
export function pictureSheets(measures: Measures): Flat {
  const { width, height, mount, face, front } = measures
  const sheets = createSheets()
  shadowOnWall(sheets, measures)
  // The face of the mount is lit as what lies on it.
  if (mount > 0) sheets.sheet(around(measures, mount), face + apart, [paper, 1])
  sheets.sheet({ wide: width, high: height }, front, pictured)
  if (mount > 0) cutOfMount(sheets, measures)
  if (measures.bar > 0) shadeOfFrame(sheets, measures)
  return sheets.flat()
}

const around = ({ width, height }: Measures, more: number): Edges => ({
  wide: width + 2 * more,
  high: height + 2 * more,
})

/** Deeper below, because the light comes from above; it fades out slowly. */
function shadowOnWall(sheets: Sheets, { whole: [wide, high, depth] }: Measures): void {
  const reach = 0.03 + depth * 1.5
  const steps = [
    { out: -0.1, cover: 0.3 },
    { out: 0.25, cover: 0.13 },
    { out: 0.55, cover: 0.04 },
    { out: 1, cover: 0 },
  ]
  const edges = (out: number): Edges => ({
    wide: wide + 2 * reach * out,
    high: high + 2 * reach * out,
    up: -reach * (0.15 + 0.6 * out),
  })
  steps.forEach((outer, i) => {
    const inner = steps[i - 1]
    if (!inner) return
    const fade = [
      [shade, outer.cover],
      [shade, inner.cover],
    ] as const
    const sides = { lower: fade, right: fade, upper: fade, left: fade }
    sheets.ring(edges(outer.out), edges(inner.out), 2 * apart - depth / 2, sides)
  })
}

/** The window cut into the mount: its upper edges lie in the shade, its lower ones in the light. */
function cutOfMount(sheets: Sheets, measures: Measures): void {
  const dim: Paint = [shade, 0.22]
  const glow: Paint = [cutPaper, 0.8]
  sheets.ring(
    around(measures, Math.min(0.0028, measures.mount / 8)),
    around(measures, 0),
    measures.front + apart,
    { lower: [glow, glow], right: [glow, glow], upper: [dim, dim], left: [dim, dim] },
  )
}

/** The frame stands before what it holds and shades it, most at the upper edge. */
function shadeOfFrame(sheets: Sheets, measures: Measures): void {
  const { mount, whole, face, front } = measures
  const { wide, high } = around(measures, mount)
  const deep = whole[2] / 2 - face
  const fade = (cover: number) =>
    [
      [shade, cover],
      [shade, 0],
    ] as const
  sheets.ring(
    // Its outer edge lies under the bars.
    around(measures, mount + 0.003),
    { wide: wide - 2.2 * deep, high: high - 2.6 * deep, up: -0.5 * deep },
    front + 1.5 * apart,
    { lower: fade(0.1), right: fade(0.2), upper: fade(0.42), left: fade(0.2) },
  )
}
