import {
  coverageOf,
  fontsNeeded,
  measureBy,
  packAtlas,
  paint,
  setPlate,
  type Coverage,
  type Layout,
  type Measure,
} from '#lettering'
import type { Language } from '#words'
import type { Plate } from './inscribe.ts'

/** A plate set and given its place in the room's atlas, pixels from the atlas's upper left. */
export type SetPlate = Plate & {
  layout: Layout
  at: { x: number; y: number; width: number; height: number }
}

/** Everything written in a room: two channels of coverage, ink and accent, row by row from the top. */
export type Written = Coverage & { plates: SetPlate[] }

/** Pixels a metre for letters read from one metre away; what is read from afar needs fewer. */
const pixelsAtOneMetre = 960
const most = 640
const least = 240
/** What every graphics card of the last ten years takes. */
const side = 2048

/** Milliseconds that a font is waited for. */
const patience = 6000

/** Roughly as wide as letters are; good enough to know which ones will be needed. */
const guess: Measure = (text) => text.length * 0.55

/**
 * Sets and paints the plates of a room, as finely as `fineness` says (1 at its best), for somebody
 * who stands in it or only looks in. Waits for the fonts that their letters need.
 */
export async function letterRoom(
  plates: readonly Plate[],
  language: Language,
  fineness: number,
  inside: boolean,
): Promise<Written> {
  const set = (measure: Measure) =>
    plates.map(({ sheet, width }) => setPlate(sheet, width, language, measure))
  // A font that does not come is written in its fallback.
  await Promise.race([
    Promise.allSettled(
      fontsNeeded(set(guess)).map(({ font, text }) => document.fonts.load(font, text)),
    ),
    new Promise((go) => void setTimeout(go, patience)),
  ])
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const layouts = set(measureBy(context))
  const densities = new Map(
    layouts.map((layout, i) => [
      layout,
      fineness * densityOf((inside ? 1 : 2) * (plates[i]?.sheet.distance ?? 1.5)),
    ]),
  )
  const atlas = packAtlas(layouts, (layout) => densities.get(layout) ?? least, side)
  canvas.width = atlas.width
  canvas.height = atlas.height
  const placed = plates.flatMap((plate, i) => {
    const layout = layouts[i]
    const at = atlas.places[i]
    if (!layout || !at) return []
    paint(context, layout, (densities.get(layout) ?? least) * atlas.scale, at)
    return [{ ...plate, layout, at }]
  })
  return { plates: placed, ...coverageOf(context.getImageData(0, 0, atlas.width, atlas.height)) }
}

const densityOf = (distance: number): number =>
  Math.min(most, Math.max(least, pixelsAtOneMetre / distance))
