import {
  groundMarks,
  landscape,
  layerMarks,
  picture,
  sectionMarks,
  sectionWidth,
  type Landscape,
} from '#craft'
import { atMost, type Clock } from '#kit'
import { bytesOf, type PicturePool } from '#media'
import type { Texture } from 'three'
import { paintInParts } from './paintInParts.ts'

/** A painting on the graphics card, and how much of it it takes. */
export type Painting = { texture: Texture; bytes: number }

/** What paints the landscape, one picture after the other. */
export type Painter = {
  of: Landscape
  /** A section of the scroll (from 1), its ground and all. */
  section: (number: number, signal: AbortSignal) => Promise<Painting>
  /** The layers of a section one under the other, the nearest first, each alone on a clear ground. */
  layers: (number: number, signal: AbortSignal) => Promise<Painting>
}

/** Picture's pixels beyond a section's edges that its layers keep, and how much larger they are drawn. */
export const layerMargin = 0.06 * sectionWidth
const layerScale = 1.15
/** What bare parts of a layer are covered with, so that edges fade to silk and not to black. */
export const bareCover = 10 / 255

/** A painter of the landscape of that seed. */
export function createPainter(seed: number, pool: PicturePool, clock: Clock): Painter {
  const of = landscape(seed)
  const inTurn = atMost(1)
  const sectionOf = (number: number) => {
    const section = of.sections[number - 1]
    if (!section) throw new Error(`enfilade: a scroll without a section ${number}`)
    return section
  }
  const paintSection = async (number: number, signal: AbortSignal): Promise<Painting> => {
    const section = sectionOf(number)
    const [width, height] = [Math.round(sectionWidth), picture.height]
    const context = canvasOf(width, height)
    const window = { left: section.from, upper: 0, scale: width / sectionWidth }
    await paintInParts(context, [groundMarks()], window, clock, signal)
    // Bridges and mist come over from the sections beside.
    await paintInParts(context, sectionMarks(of, section), window, clock, signal)
    return carried(context, signal, false)
  }
  const paintLayers = async (number: number, signal: AbortSignal): Promise<Painting> => {
    const section = sectionOf(number)
    const width = Math.round((sectionWidth + 2 * layerMargin) * layerScale)
    const height = Math.round(picture.height * layerScale)
    const context = canvasOf(width, height * section.layers.length)
    context.fillStyle = `rgba(201,174,124,${bareCover})`
    context.fillRect(0, 0, width, height * section.layers.length)
    for (const [row, layer] of section.layers.entries()) {
      context.save()
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.beginPath()
      context.rect(0, row * height, width, height)
      context.clip()
      const upper = -(row * height) / layerScale
      const window = { left: section.from - layerMargin, upper, scale: layerScale }
      await paintInParts(context, layerMarks(of, section, layer), window, clock, signal)
      context.restore()
    }
    return carried(context, signal, true)
  }
  const carried = async (
    { canvas }: CanvasRenderingContext2D,
    signal: AbortSignal,
    plain: boolean,
  ): Promise<Painting> => {
    const { width, height } = canvas
    const bitmap = await createImageBitmap(canvas, { premultiplyAlpha: 'none' })
    const texture = await pool.lay(bitmap, signal, plain)
    return { texture, bytes: plain ? width * height * 4 : bytesOf(width, height) }
  }
  const waiting =
    (paint: typeof paintSection) =>
    (number: number, signal: AbortSignal): Promise<Painting> =>
      inTurn(() => {
        signal.throwIfAborted()
        return paint(number, signal)
      })
  return { of, section: waiting(paintSection), layers: waiting(paintLayers) }
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser gives no canvas to paint on')
  return context
}
