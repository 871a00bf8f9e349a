import { coverageOf, type Coverage } from '#lettering'
import { paintFace, paintPrint, sealFont, type Seal } from './paintSeal.ts'

/** Pixels of a side of the two squares, and of a strip between them that is all accent. */
export const squares = { side: 480, strip: 8 } as const

/** Coverage: on the left the stone's face in a mirror, where it is cut away; on the right the print. */
export async function drawSeal(seal: Seal): Promise<Coverage> {
  await sealFont(seal.sign)
  const { side, strip } = squares
  const canvas = document.createElement('canvas')
  canvas.width = 2 * side + strip
  canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = '#000'
  context.fillRect(0, 0, canvas.width, side)
  context.setTransform(-1, 0, 0, 1, side, 0)
  const inset = 6
  const at = { x: inset, y: inset, side: side - 2 * inset }
  // What is cut away lies in its own shade.
  context.fillStyle = '#a00000'
  context.fillRect(at.x, at.y, at.side, at.side)
  paintFace(context, seal, at, '#180000', '#a00000')
  context.setTransform(1, 0, 0, 1, 0, 0)
  paintPrint(context, seal, { ...at, x: side + strip + inset }, '#0f0', '#000')
  context.fillStyle = '#0f0'
  context.fillRect(side, 0, strip, side)
  return coverageOf(context.getImageData(0, 0, canvas.width, side))
}
