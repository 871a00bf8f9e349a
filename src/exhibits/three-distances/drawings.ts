import { landscape, layerMarks, ripples, type Mark, type RidgeDrawing } from '#craft'

/** Sides of the sheet that holds all drawings, in its own pixels, and the scale it is painted at. */
export const sheet = { width: 960, height: 424, scale: 0.8 } as const

/** Left, upper, width and height of a drawing; a mountain's foot is `under` its lower edge. */
export type Part = { left: number; upper: number; width: number; height: number; under: number }
const part = (left: number, upper: number, width: number, height: number, under = 0): Part => ({
  left,
  upper,
  width,
  height,
  under,
})

/** Where each lies. Near the sheet's left and right edge nothing does: there it fades. */
export const parts: Readonly<Record<RidgeDrawing, Part>> = {
  host: part(34, 2, 500, 244, 6),
  guest: part(540, 2, 384, 154, 6),
  lesser: part(540, 160, 360, 114, 6),
  knoll: part(34, 280, 264, 76, 5),
  hill: part(302, 280, 304, 68, 5),
  range: part(610, 280, 316, 54, 5),
  water: part(34, 360, 560, 58),
  mist: part(612, 340, 312, 80),
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
export function* drawings(seed: number): Generator<{ part: Part; marks: Iterable<Mark[]> }> {
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
        marks: [water(seed, at)],
      }
    else yield { part: at, marks: [veils(at)] }
  }
}

/** Ripples, drawn stronger than on the scroll: here they are seen smaller. */
const water = (seed: number, { left, upper, width, height }: Part): Mark[] =>
  ripples(seed, [left, left + width], [upper + 3, upper + height]).map(({ path }) => ({
    path,
    wash: [58, 48, 40, 0.42],
    broad: 0.9,
  }))

/** A bank of mist: veils that lie over one another, each smaller, so that it has no rim. */
function veils({ left, upper, width, height }: Part): Mark[] {
  return Array.from({ length: 12 }, (_, i): Mark => {
    const [wide, high] = [(width / 2) * (1 - i / 12.5), (height / 2) * (1 - i / 14)]
    const [x, y] = [left + width / 2, upper + height / 2]
    return {
      path: `M${x - wide} ${y}a${wide} ${high} 0 1 1 ${2 * wide} 0a${wide} ${high} 0 1 1 ${-2 * wide} 0Z`,
      wash: [201, 174, 124, 0.085],
    }
  })
}
