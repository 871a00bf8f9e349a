import { pageClock } from '#kit'
import { hostDrawing, otherDrawings, parts, sheet } from '../mountain-brush/brushSheet.ts'
import { composed } from '../mountain-brush/composed.ts'
import { opening } from '../mountain-brush/measures.ts'
import { mountainsIn } from '../mountain-brush/mountainsIn.ts'
import type { Mountains } from '../mountain-brush/rule.ts'
import { paintInParts } from '../walk-in-scroll/paintInParts.ts'
import type { GlbPart } from './glbOf.ts'
import type { Maker } from './makers.ts'
import { modelFile } from './modelFile.ts'
import { onPaper } from './onPaper.ts'

/** All drawings of a mountain on a clear sheet, so many times as fine. */
async function painted(
  { seed, ridge }: Mountains & { seed: number },
  scale: number,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas')
  canvas.width = sheet.width * scale
  canvas.height = sheet.height * scale
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const { signal } = new AbortController()
  for (const { part, marks } of [...otherDrawings(seed), hostDrawing(seed, ridge)]) {
    context.save()
    context.setTransform(scale, 0, 0, scale, 0, 0)
    context.beginPath()
    context.rect(part.left, part.upper, part.width, part.height)
    context.clip()
    await paintInParts(context, marks, { left: 0, upper: 0, scale }, pageClock, signal)
    context.restore()
  }
  return canvas
}

/** A strip of scroll on paper: the mountain as it stands in its opening; a PNG. */
export const mountainScroll: Maker = async (made, { outline }) => {
  const mountains = mountainsIn(made.recipe)
  const scale = 2
  const drawings = await painted(mountains, scale)
  return onPaper(made, outline, '', (context) => {
    const wide = 1828
    const metre = wide / opening.width
    const high = opening.height * metre
    context.save()
    context.translate(110, 560)
    context.beginPath()
    context.rect(0, 0, wide, high)
    context.clip()
    const silk = context.createLinearGradient(0, 0, 0, high)
    silk.addColorStop(0, '#C9AE7C')
    silk.addColorStop(1, '#B8986A')
    context.fillStyle = silk
    context.fillRect(0, 0, wide, high)
    for (const { drawing, left, right, low, high: top, deep, mirrored } of composed(mountains)) {
      const { left: x, upper, width, height } = parts[drawing]
      context.save()
      // Air: what is far goes towards the colour of the silk.
      context.globalAlpha = drawing === 'mist' ? 1 : Math.exp(-Math.max(deep - 1.5, 0) * 0.06)
      context.translate(((left + right) / 2) * metre + wide / 2, high - top * metre)
      if (mirrored) context.scale(-1, 1)
      const across = (right - left) * metre
      const source = [x * scale, upper * scale, width * scale, height * scale] as const
      context.drawImage(drawings, ...source, -across / 2, 0, across, (top - low) * metre)
      context.restore()
    }
    context.restore()
  })
}

/** The layers as a model: every drawing a sheet where it stands, as far behind as it is. */
export const mountainLayers: Maker = async (made) => {
  const mountains = mountainsIn(made.recipe)
  const canvas = await painted(mountains, 0.75)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return modelFile(made, [layersOf(mountains, new Uint8Array(await png.arrayBuffer()))])
}

/** The sheets of all drawings as one part with their picture, the bytes of a PNG; metres. */
export function layersOf(mountains: Mountains, picture: Uint8Array): GlbPart {
  const positions: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  for (const { drawing, left, right, low, high, deep, mirrored } of composed(mountains)) {
    const { left: x, upper, width, height } = parts[drawing]
    const [u0, u1] = [x / sheet.width, (x + width) / sheet.width]
    const [from, to] = mirrored ? [u1, u0] : [u0, u1]
    const [top, foot] = [upper / sheet.height, (upper + height) / sheet.height]
    const first = positions.length / 3
    positions.push(left, low, -deep, right, low, -deep, right, high, -deep, left, high, -deep)
    uvs.push(from, foot, to, foot, to, top, from, top)
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  return {
    name: 'layers',
    positions: Float32Array.from(positions),
    normals: Float32Array.from(positions, (_, i) => (i % 3 === 2 ? 1 : 0)),
    indices: Uint32Array.from(indices),
    uvs: Float32Array.from(uvs),
    colour: [1, 1, 1],
    rough: 1,
    picture,
  }
}
