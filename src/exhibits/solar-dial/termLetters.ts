import {
  dry,
  fontsNeeded,
  measureBy,
  paint,
  setPlate,
  type Measure,
  type Sheet,
  type Text,
} from '#lettering'
import { solarTerms, termBegins } from '#craft'
import type { Language } from '#words'
import { DataTexture, RGFormat } from 'three'
import { written } from './measures.ts'
import type { SolarDial } from './solarDial.ts'

/** What is written on the terms, one tile each, and where a tile lies in the texture. */
export type Tiles = {
  texture: DataTexture
  bytes: number
  /** Left, upper, right and lower edge of a term's tile. */
  uvOf: (term: number) => readonly [number, number, number, number]
}

const pixelsPerMetre = 420
const [columns, rows] = [8, 3] as const
const wide = Math.ceil(written.width * pixelsPerMetre)
const high = Math.ceil(written.height * pixelsPerMetre)
const guess: Measure = (text) => text.length * 0.55

/** Name, sign, day and degrees of a term; in Chinese the name is the sign. */
function sheetOf({ terms }: SolarDial, term: number, language: Language): Sheet {
  const { name = '', date = '' } = terms[term] ?? {}
  const sign = solarTerms[term]?.sign ?? ''
  const rest: Text[] = [
    { level: 'caption', text: date, scale: 0.62, before: 0.6 },
    { level: 'caption', text: `${termBegins(term)}°`, scale: 0.62, before: 0.2 },
  ]
  const own: Text[] =
    language === 'zh'
      ? [{ level: 'title', text: sign, scale: 1.35 }]
      : [
          // Long words, so that they keep one size.
          { level: 'title', text: name, scale: language === 'ru' ? 0.44 : 0.52 },
          { level: 'title', text: sign, language: 'zh', scale: 1.1, before: 0.12 },
        ]
  return {
    texts: [...own, ...rest],
    margin: { x: 0.004, y: language === 'zh' ? 0.03 : 0.008 },
    distance: 2,
    height: { least: written.height, most: written.height },
    floor: 0.35,
    align: 'centre',
  }
}

/** Loads the letters, then paints the terms one a step. */
export async function termLetters(
  dial: SolarDial,
  language: Language,
): Promise<Generator<undefined, Tiles>> {
  const sheets = dial.terms.map((_, term) => sheetOf(dial, term, language))
  const set = (measure: Measure) => (sheet: Sheet) =>
    setPlate(sheet, written.width, language, measure)
  // A font that does not come is written in its fallback.
  await Promise.allSettled(
    fontsNeeded(sheets.map(set(guess))).map(({ font, text }) => document.fonts.load(font, text)),
  )
  return painted(sheets, set)
}

function* painted(
  sheets: readonly Sheet[],
  set: (measure: Measure) => (sheet: Sheet) => ReturnType<typeof setPlate>,
): Generator<undefined, Tiles> {
  const canvas = document.createElement('canvas')
  canvas.width = wide
  canvas.height = high
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const setOne = set(measureBy(context))
  // Room for the pixels is found when the first is asked for.
  dry(context)
  yield
  const across = wide * columns
  const coverage = new Uint8Array(across * high * rows * 2)
  for (const [term, sheet] of sheets.entries()) {
    const layout = setOne(sheet)
    yield
    paint(context, layout, pixelsPerMetre, { x: 0, y: 0 })
    dry(context)
    yield
    const { data } = context.getImageData(0, 0, wide, high)
    const corner = Math.floor(term / columns) * high * across + (term % columns) * wide
    for (let y = 0; y < high; y += 1)
      for (let x = 0; x < wide; x += 1) {
        const [from, to] = [(y * wide + x) * 4, (corner + y * across + x) * 2]
        coverage[to] = data[from] ?? 0
        coverage[to + 1] = data[from + 1] ?? 0
      }
    yield
  }
  const texture = new DataTexture(coverage, across, high * rows, RGFormat)
  texture.generateMipmaps = true
  texture.unpackAlignment = 2
  texture.needsUpdate = true
  // A texel and a half inside its tile, so that nothing of the next one shows at its edge.
  const [u, v] = [1.5 / across, 1.5 / (high * rows)]
  const uvOf = (term: number) => {
    const [column, row] = [term % columns, Math.floor(term / columns)]
    const [right, lower] = [(column + 1) / columns - u, (row + 1) / rows - v]
    return [column / columns + u, row / rows + v, right, lower] as const
  }
  return { texture, bytes: Math.round((coverage.length * 4) / 3), uvOf }
}
