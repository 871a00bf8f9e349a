import { fontCss, fontOf, type Coverage } from '#lettering'
import type { Made } from '#visit'
import { tagOf } from '#words'
import { ink, inkCanvas } from '../inkCanvas.ts'
import { mostThings, places, slip } from './measures.ts'

/** Pixels of a picture on the shelf, and of a slip. */
export const thumb = { width: 160, height: 120 } as const
const tag = { width: 256, height: Math.round((256 * slip.height) / slip.width) } as const

/** A thing on the shelf and its file, once it has been made. */
export type Thing = { made: Made; file?: File }

/** Where a place's picture, or its slip, is in its texture. */
export const partOf = (place: number): readonly [number, number, number, number] => {
  const column = place % places.columns
  const row = Math.floor(place / places.columns)
  return [
    column / places.columns,
    row / places.rows,
    (column + 1) / places.columns,
    (row + 1) / places.rows,
  ]
}

/** Names, kinds and sizes of what lies there. */
export async function drawSlips(things: readonly Thing[]): Promise<Coverage> {
  const { context, coverage } = inkCanvas(tag.width * places.columns, tag.height * places.rows)
  for (const [place, { made, file }] of things.slice(0, mostThings).entries()) {
    const [left, top] = partOf(place)
    const name = fontCss(fontOf('lead', made.language), 21)
    const small = fontCss(fontOf('caption', made.language), 18)
    const told = file ? `${endOf(file)}, ${sizeOf(file, made)}` : '…'
    // A font that does not come is written in its fallback.
    await Promise.allSettled([
      document.fonts.load(name, made.title),
      document.fonts.load(small, told),
    ])
    const x = left * tag.width * places.columns + tag.width / 2
    const y = top * tag.height * places.rows
    context.textAlign = 'center'
    context.fillStyle = ink
    context.font = name
    context.fillText(made.title, x, y + 25, tag.width - 16)
    context.font = small
    context.fillText(told, x, y + 48, tag.width - 16)
  }
  return coverage()
}

/** The end of a file's name, which says what it is. */
const endOf = ({ name }: File): string => (name.split('.').at(-1) ?? '').toUpperCase()

const sizeOf = ({ size }: File, { language }: Made): string =>
  new Intl.NumberFormat(tagOf[language], {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, size / 1000))

/** The pictures themselves, each whole on paper; of what is none, what its file is. */
export async function drawPictures(things: readonly Thing[]): Promise<ImageBitmap> {
  const canvas = document.createElement('canvas')
  canvas.width = thumb.width * places.columns
  canvas.height = thumb.height * places.rows
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = '#F6F1E7'
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const [place, { file }] of things.slice(0, mostThings).entries()) {
    if (!file) continue
    const [left, top] = partOf(place)
    const [x, y] = [left * canvas.width, top * canvas.height]
    // Browsers make no bitmap of a drawing's file.
    const pictured = file.type.startsWith('image/') && file.type !== 'image/svg+xml'
    if (pictured) await drawImage(context, file, x, y)
    else {
      context.font = fontCss({ family: 'Hall Sans', weight: 600, han: false }, 34)
      context.textAlign = 'center'
      context.fillStyle = '#A63A2B'
      context.fillText(endOf(file), x + thumb.width / 2, y + thumb.height / 2 + 12)
    }
  }
  return createImageBitmap(canvas)
}

async function drawImage(
  context: CanvasRenderingContext2D,
  file: File,
  x: number,
  y: number,
): Promise<void> {
  const whole = await createImageBitmap(file)
  const margin = 8
  const scale = Math.min(
    (thumb.width - 2 * margin) / whole.width,
    (thumb.height - 2 * margin) / whole.height,
  )
  const [width, height] = [whole.width * scale, whole.height * scale]
  context.imageSmoothingQuality = 'high'
  context.drawImage(
    whole,
    x + (thumb.width - width) / 2,
    y + (thumb.height - height) / 2,
    width,
    height,
  )
  whole.close()
}
