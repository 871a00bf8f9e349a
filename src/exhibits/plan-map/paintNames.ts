import {
  coverageOf,
  type Coverage,
  fontsNeeded,
  glyphs,
  measureBy,
  paint,
  setPlate,
  type Drawing,
  type GlyphName,
  type Layout,
  type Measure,
  type Sheet,
} from '#lettering'
import type { OpenExhibit } from '#exhibition'
import type { FloorPlan } from '#plan'
import { tagOf, type Language } from '#words'
import { onSlab, type Drawn } from './onSlab.ts'
import { planOf } from './planMap.ts'

const pixelsPerMetre = 430
/** How large a room's sign is drawn, and the space between it and the name, metres. */
const sign = { side: 0.06, under: 0.012 }
/** The bare corners in which title and legend are written, metres. */
const corner = { width: 0.41, height: 0.26 }
/** Roughly as wide as letters are; good enough to know which ones will be needed. */
const guess: Measure = (text) => text.length * 0.55

/** In every room of the plan its sign, its name, and how far it is; in the corners title and legend. */
export async function paintNames(
  plan: FloorPlan,
  drawn: Drawn,
  exhibit: OpenExhibit,
  language: Language,
): Promise<Coverage> {
  const { spaces, legend } = planOf(exhibit)
  const metres = new Intl.NumberFormat(tagOf[language], { style: 'unit', unit: 'meter' })
  const rooms = plan.rooms.flatMap(({ id, outer }) => {
    const space = spaces.find(({ room }) => room === id)
    if (!space) return []
    const far = space.metres === 0 ? '' : metres.format(space.metres)
    return [{ id, rect: onSlab(drawn, outer), sheet: sheetOf(space.name, far) }]
  })
  const corners = cornersOf(drawn, exhibit, legend)
  const set = (measure: Measure) => [
    ...rooms.map(({ id, rect, sheet }) => {
      const [width, height] = [rect.x1 - rect.x0, rect.y1 - rect.y0]
      const most = height - sign.side - sign.under - 0.03
      const tall = { ...sheet, height: { least: 0, most } }
      return { rect, layout: signed(setPlate(tall, width, language, measure), id, height) }
    }),
    ...corners.map(({ rect, sheet }) => ({
      rect,
      layout: setPlate(sheet, corner.width, language, measure),
    })),
  ]
  // A font that does not come is written in its fallback.
  await Promise.allSettled(
    fontsNeeded(set(guess).map(({ layout }) => layout)).map(({ font, text }) =>
      document.fonts.load(font, text),
    ),
  )
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawn.width * pixelsPerMetre)
  canvas.height = Math.round(drawn.height * pixelsPerMetre)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  for (const { rect, layout } of set(measureBy(context)))
    paint(context, layout, pixelsPerMetre, {
      x: Math.round((rect.x0 + drawn.width / 2) * pixelsPerMetre),
      y: Math.round((drawn.height / 2 - rect.y1) * pixelsPerMetre),
    })
  return coverageOf(context.getImageData(0, 0, canvas.width, canvas.height))
}

const sheetOf = (name: string, far: string): Sheet => ({
  texts: [
    { level: 'title', text: name },
    ...(far === '' ? [] : [{ level: 'caption', text: far, scale: 1.3, before: 0.3 } as const]),
  ],
  margin: { x: 0.014, y: 0 },
  distance: 1,
  height: { least: 0, most: 0 },
  floor: 0.5,
  align: 'centre',
})

/** Sign over name, both in the middle of a room so high. */
function signed(layout: Layout, id: string, height: number): Layout {
  const strokes = id in glyphs ? glyphs[id as GlyphName] : []
  const left = (layout.width - sign.side) / 2
  const top = (height - layout.height - sign.side - sign.under) / 2
  const drawings = strokes.map((stroke): Drawing => ({
    stroke: stroke.map(([x, y]) => [left + x * sign.side, top + y * sign.side] as const),
    thick: 0.004,
    ink: 'ink',
  }))
  const under = top + sign.side + sign.under
  const lines = layout.lines.map((line) => ({ ...line, y: line.y + under }))
  return { ...layout, height, lines, drawings }
}

/** Title and legend where the stone is bare, south of the two wings. */
function cornersOf(drawn: Drawn, { title, lead }: OpenExhibit, legend: string) {
  const { width, height } = corner
  const y0 = -drawn.height / 2
  const at = (x0: number) => ({ x0, x1: x0 + width, y0, y1: y0 + height })
  const sheet = (texts: Sheet['texts']): Sheet => ({
    texts,
    margin: { x: 0.004, y: 0.004 },
    distance: 1.25,
    height: { least: height, most: height },
    floor: 0.5,
  })
  return [
    {
      rect: at(-drawn.width / 2),
      sheet: sheet([
        { level: 'title', text: title },
        { level: 'lead', text: lead, before: 0.4 },
      ]),
    },
    {
      rect: at(drawn.width / 2 - width),
      sheet: sheet([{ level: 'lead', text: legend }]),
    },
  ]
}
