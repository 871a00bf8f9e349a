import {
  coverageOf,
  dry,
  fontsNeeded,
  measureBy,
  packAtlas,
  paintInSteps,
  setInSteps,
  type Coverage,
  type Layout,
  type Measure,
} from '#lettering'
import { inParts, type Clock } from '#kit'
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
 * who stands in it or only looks in. Waits for the fonts that their letters need; a few plates at a
 * time, so that no frame waits for it. Rejects when the signal calls it off.
 */
export async function letterRoom(
  plates: readonly Plate[],
  language: Language,
  fineness: number,
  inside: boolean,
  clock: Clock,
  signal: AbortSignal,
): Promise<Written> {
  const guessed = await inParts(clock, setAll(plates, language, guess), signal)
  // A font that does not come is written in its fallback.
  await Promise.race([
    Promise.allSettled(
      fontsNeeded(guessed).map(({ font, text }) => document.fonts.load(font, text)),
    ),
    new Promise((go) => void setTimeout(go, patience)),
  ])
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const layouts = await inParts(clock, setAll(plates, language, measureBy(context)), signal)
  return inParts(clock, painted(context, plates, layouts, fineness, inside), signal)
}

/** The plates' layouts, one a step. */
function* setAll(
  plates: readonly Plate[],
  language: Language,
  measure: Measure,
): Generator<undefined, Layout[]> {
  const layouts: Layout[] = []
  for (const { sheet, width } of plates) {
    layouts.push(yield* setInSteps(sheet, width, language, measure))
    yield
  }
  return layouts
}

/** Rows of an atlas that are read back in one step. */
const rowsAtOnce = 128

/** The plates painted on their atlas, one a step, and read back some rows a step. */
function* painted(
  context: CanvasRenderingContext2D,
  plates: readonly Plate[],
  layouts: readonly Layout[],
  fineness: number,
  inside: boolean,
): Generator<undefined, Written> {
  const densities = new Map(
    layouts.map((layout, i) => [
      layout,
      fineness * densityOf((inside ? 1 : 2) * (plates[i]?.sheet.distance ?? 1.5)),
    ]),
  )
  const atlas = packAtlas(layouts, (layout) => densities.get(layout) ?? least, side)
  const { width, height } = atlas
  context.canvas.width = width
  context.canvas.height = height
  // Room for so many pixels is found when the first is asked for.
  dry(context)
  const placed: SetPlate[] = []
  for (const [i, plate] of plates.entries()) {
    yield
    const layout = layouts[i]
    const at = atlas.places[i]
    if (!layout || !at) continue
    const painting = paintInSteps(
      context,
      layout,
      (densities.get(layout) ?? least) * atlas.scale,
      at,
    )
    while (!painting.next().done) {
      dry(context)
      yield
    }
    dry(context)
    placed.push({ ...plate, layout, at })
  }
  const coverage = new Uint8Array(width * height * 2)
  for (let row = 0; row < height; row += rowsAtOnce) {
    yield
    const rows = context.getImageData(0, row, width, Math.min(rowsAtOnce, height - row))
    coverage.set(coverageOf(rows).coverage, row * width * 2)
  }
  return { plates: placed, coverage, width, height }
}

const densityOf = (distance: number): number =>
  Math.min(most, Math.max(least, pixelsAtOneMetre / distance))
