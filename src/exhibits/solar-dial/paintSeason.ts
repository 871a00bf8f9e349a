import {
  codeOf,
  plantMarks,
  seasonSide,
  skyMarks,
  solarTerms,
  termPlants,
  weatherMarks,
  type Mark,
} from '#craft'
import type { Clock } from '#kit'
import { fontCss, fontsNeeded, measureBy, setPlate, type Measure, type Sheet } from '#lettering'
import type { PicturePool } from '#media'
import type { Language } from '#words'
import { paintInParts } from '../walk-in-scroll/paintInParts.ts'
import type { Painting } from '../walk-in-scroll/paintings.ts'
import { circles } from './measures.ts'
import type { SolarDial } from './solarDial.ts'

const pixelsPerMetre = seasonSide / (2 * circles.hub)
/** Where the cloth with the colour's name begins, pixels, and what is written on it, metres. */
const cloth = 366
const plate = { width: 0.72, height: 0.24 } as const
const guess: Measure = (text) => text.length * 0.55

/** The picture of a term: its sky and sun, its plant, and its colour under its names. */
export async function paintSeason(
  dial: SolarDial,
  term: number,
  language: Language,
  { pool, clock, signal }: { pool: PicturePool; clock: Clock; signal: AbortSignal },
): Promise<Painting> {
  const canvas = document.createElement('canvas')
  canvas.width = seasonSide
  canvas.height = seasonSide
  // Read once and never shown: it need not live on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const look = termPlants[term]
  if (!context || !look) throw new Error('enfilade: no canvas, or no such term')
  const code = codeOf(solarTerms[term]?.colour ?? '')
  const window = { left: 0, upper: 0, scale: 1 }
  await paintInParts(context, skyMarks(term), window, clock, signal)
  await paintInParts(context, plantMarks(look, 40 + term), window, clock, signal)
  await paintInParts(context, [weatherMarks(term), clothMarks(code)], window, clock, signal)
  await letter(context, sheetOf(dial, term, code), language, isDark(code) ? '#F6F1E7' : '#2B2622')
  signal.throwIfAborted()
  const bitmap = await createImageBitmap(canvas)
  const texture = await pool.lay(bitmap, signal)
  return { texture, bytes: Math.round((seasonSide * seasonSide * 16) / 3) }
}

const parts = (code: string): [number, number, number] => {
  const part = (at: number) => Number.parseInt(code.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

const isDark = (code: string): boolean => {
  const [red, green, blue] = parts(code)
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140
}

/** Silk of that colour across the foot of the picture: its weft, and a selvedge. */
function clothMarks(code: string): Mark[] {
  const weft = Array.from({ length: 48 }, (_, i) => `M0 ${cloth + 3 + i * 3}H${seasonSide}`)
  return [
    { path: `M0 ${cloth}H${seasonSide}V${seasonSide}H0Z`, wash: [...parts(code), 1] },
    {
      path: weft.join(''),
      wash: isDark(code) ? [255, 255, 255, 0.05] : [60, 40, 20, 0.05],
      broad: 1,
    },
    { path: `M0 ${cloth}H${seasonSide}`, wash: [40, 30, 24, 0.35], broad: 1.5 },
  ]
}

function sheetOf({ terms }: SolarDial, term: number, code: string): Sheet {
  const { name = '', colour = '' } = terms[term] ?? {}
  return {
    texts: [
      { level: 'title', text: name, scale: 1.05 },
      { level: 'lead', text: colour, scale: 0.86, before: 0.15 },
      { level: 'caption', text: code, scale: 0.85, before: 0.25 },
    ],
    margin: { x: 0, y: 0 },
    distance: 2,
    height: { least: plate.height, most: plate.height },
    floor: 0.3,
    align: 'centre',
  }
}

async function letter(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  language: Language,
  colour: string,
): Promise<void> {
  const set = (measure: Measure) => setPlate(sheet, plate.width, language, measure)
  // A font that does not come is written in its fallback.
  await Promise.allSettled(
    fontsNeeded([set(guess)]).map(({ font, text }) => document.fonts.load(font, text)),
  )
  context.resetTransform()
  context.fillStyle = colour
  context.textBaseline = 'alphabetic'
  const left = (seasonSide - plate.width * pixelsPerMetre) / 2
  for (const { text, x, y, em, font } of set(measureBy(context)).lines) {
    context.font = fontCss(font, em * pixelsPerMetre)
    context.fillText(text, left + x * pixelsPerMetre, cloth + 10 + y * pixelsPerMetre)
  }
}
