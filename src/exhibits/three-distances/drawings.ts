import {
  landscape,
  layerMarks,
  mistOn,
  sheetPart,
  waterOn,
  type Mark,
  type RidgeDrawing,
  type SheetPart,
} from '#craft'

/** Sides of the sheet that holds all drawings, in its own pixels, and the scale it is painted at. */
export const sheet = { width: 960, height: 424, scale: 0.8 } as const

/** Where each lies. Near the sheet's left and right edge nothing does: there it fades. */
export const parts: Readonly<Record<RidgeDrawing, SheetPart>> = {
  host: sheetPart(34, 2, 500, 244, 6),
  guest: sheetPart(540, 2, 384, 154, 6),
  lesser: sheetPart(540, 160, 360, 114, 6),
  knoll: sheetPart(34, 280, 264, 76, 5),
  hill: sheetPart(302, 280, 304, 68, 5),
  range: sheetPart(610, 280, 316, 54, 5),
  water: sheetPart(34, 360, 560, 58),
  mist: sheetPart(612, 340, 312, 80),
}
/** Bare silk, for the back: the middle of nothing else. */
export const silkAt = [0.965, 0.3] as const

const heights: Partial<Record<RidgeDrawing, readonly [height: number, half: number]>> = {
  host: [230, 250],
  guest: [140, 190],
  lesser: [101, 178],
  knoll: [66, 130],
  hill: [58, 150],
  range: [44, 156],
}

/** The drawings one after the other: the part that each keeps to, and its marks. */
export function* drawings(seed: number): Generator<{ part: SheetPart; marks: Iterable<Mark[]> }> {
  const of = landscape(seed)
  const section = of.sections[1]
  if (!section) return
  for (const [i, name] of (Object.keys(parts) as RidgeDrawing[]).entries()) {
    const at = parts[name]
    const [height, half] = heights[name] ?? []
    const foot = at.upper + at.height - at.under
    if (height !== undefined && half !== undefined) {
      const role =
        name === 'host' ? 'host' : name === 'guest' || name === 'lesser' ? 'guest' : 'hill'
      const cool = role === 'hill' ? 0.8 : 1
      const x = at.left + at.width / 2
      const stands = [{ seed: seed * 31 + i * 17, role, x, foot, height, half, cool } as const]
      yield { part: at, marks: layerMarks(of, section, { depth: 0, metres: 0, foot, stands }) }
    } else if (name === 'water')
      yield {
        part: at,
        marks: [waterOn(seed, at)],
      }
    else yield { part: at, marks: [mistOn(at, 0.085)] }
  }
}
