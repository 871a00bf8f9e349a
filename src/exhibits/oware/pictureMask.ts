import {
  coverageOf,
  fontCss,
  fontsNeeded,
  measureBy,
  paint,
  setPlate,
  type Coverage,
  type Font,
  type Measure,
  type Sheet,
} from '#lettering'
import type { Language } from '#words'
import { letterOf } from './oware.ts'
import { pictures } from './measures.ts'

/** Pixels of a metre of the pictures; under them a row with the houses' letters. */
export const mask = { perMetre: 820, letters: 48 } as const
const wide = Math.round(pictures.width * mask.perMetre)
const high = Math.round(pictures.height * mask.perMetre)
export const maskSize = { width: wide, height: high + mask.letters } as const

const font: Font = { family: 'Hall Sans', weight: 500, han: false }
const [red, green] = ['#f00', '#0f0']
const guess: Measure = (text) => text.length * 0.55

/** What each picture says, under it. */
const captionSheet = (text: string): Sheet => ({
  texts: [{ level: 'lead', text }],
  margin: { x: 0.012, y: 0.004 },
  distance: 0.85,
  height: { least: 0.094, most: 0.094 },
  floor: 0.5,
  align: 'centre',
})

/** The rules in four pictures with their captions, and the letters of the twelve houses. */
export async function drawPictures(
  captions: readonly string[],
  language: Language,
): Promise<Coverage> {
  const width = pictures.width / 4
  const needed = fontsNeeded(
    captions.map((text) => setPlate(captionSheet(text), width, language, guess)),
  )
  await Promise.allSettled([
    ...needed.map((each) => document.fonts.load(each.font, each.text)),
    document.fonts.load(fontCss(font, 30), 'ABCDEFabcdef0123456789'),
  ])
  const canvas = document.createElement('canvas')
  canvas.width = maskSize.width
  canvas.height = maskSize.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const measure = measureBy(context)
  captions.forEach((text, i) => {
    const left = (i * wide) / 4
    const layout = setPlate(captionSheet(text), width, language, measure)
    paint(context, layout, mask.perMetre, { x: Math.round(left), y: Math.round(high * 0.52) })
    context.save()
    context.translate(left + wide / 8, high * 0.27)
    drawings[i]?.(context)
    context.restore()
  })
  context.fillStyle = red
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = fontCss(font, mask.letters * 0.72)
  for (let house = 0; house < 12; house += 1)
    context.fillText(letterOf(house), ((house + 0.5) * wide) / 12, high + mask.letters / 2)
  return coverageOf(context.getImageData(0, 0, canvas.width, canvas.height))
}

type Draw = (context: CanvasRenderingContext2D) => void

function ring(context: CanvasRenderingContext2D, x: number, y: number, colour = red): void {
  context.strokeStyle = colour
  context.lineWidth = 3
  context.beginPath()
  context.arc(x, y, 17, 0, 7)
  context.stroke()
}

function dots(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  count: number,
  colour = red,
): void {
  context.fillStyle = colour
  for (let i = 0; i < count; i += 1) {
    const angle = (2 * Math.PI * i) / count - Math.PI / 2
    const out = count === 1 ? 0 : 7
    context.beginPath()
    context.arc(x + Math.cos(angle) * out, y + Math.sin(angle) * out, 4, 0, 7)
    context.fill()
  }
}

/** An arrow over houses, from one to another. */
function hop(context: CanvasRenderingContext2D, from: number, to: number, y: number): void {
  const tall = 16 + Math.abs(to - from) * 0.1
  context.strokeStyle = green
  context.fillStyle = green
  context.lineWidth = 3
  context.beginPath()
  context.moveTo(from, y)
  context.quadraticCurveTo((from + to) / 2, y - 2 * tall, to, y)
  context.stroke()
  context.beginPath()
  context.moveTo(to + 1, y + 4)
  context.lineTo(to - 9, y - 3)
  context.lineTo(to + 3, y - 8)
  context.fill()
}

const drawings: readonly Draw[] = [
  // One by one into the next houses.
  (context) => {
    for (const i of [-1.5, -0.5, 0.5, 1.5]) ring(context, i * 42, 20)
    for (const i of [-0.5, 0.5, 1.5]) {
      dots(context, i * 42, 20, 1)
      hop(context, -63, i * 42, -4)
    }
  },
  // Twelve or more: round the board, and over the house itself.
  (context) => {
    context.strokeStyle = red
    context.lineWidth = 3
    context.beginPath()
    context.roundRect(-74, -34, 148, 78, 39)
    context.stroke()
    for (const i of [-1, 0, 1]) {
      ring(context, i * 44, 20)
      if (i !== 0) dots(context, i * 44, 20, 1)
    }
    hop(context, -42, 44, -8)
  },
  // Two or three in the other side's house.
  (context) => {
    ring(context, -34, 14, green)
    ring(context, 34, 14, green)
    dots(context, -34, 14, 2)
    dots(context, 34, 14, 3)
    hop(context, -34, -74, -10)
    hop(context, 34, 74, -10)
  },
  // Twenty-five of forty-eight.
  (context) => {
    for (let i = 0; i < 48; i += 1) {
      const [x, y] = [(i % 12) * 12 - 66, Math.floor(i / 12) * 14 - 18]
      dots(context, x, y, 1, i < 25 ? green : red)
    }
  },
]
