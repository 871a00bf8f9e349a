import type { Rect } from '#kit'
import { wallThickness, type FloorPlan, type Opening } from '#plan'

/** From where to where along a line. */
type Span = readonly [from: number, to: number]
type Way = 'x' | 'z'

const half = wallThickness / 2
/** Glass is drawn thinner than wall. */
const glass = wallThickness * 0.3

/**
 * The walls of the whole hall as rectangles of the plan, metres: each once, however many rooms it
 * parts, with a gap at every doorway and thin at every window.
 */
export function wallRects({ rooms, courts, openings }: FloorPlan): Rect[] {
  const outers = [...rooms, ...courts].map(({ outer }) => outer)
  return [...linesOf(outers, openings, 'x'), ...linesOf(outers, openings, 'z')]
}

/** Walls at right angles to an axis: `x` for those that run from north to south. */
function linesOf(outers: readonly Rect[], openings: readonly Opening[], through: Way): Rect[] {
  const lines = new Map<number, Span[]>()
  for (const { x0, x1, z0, z1 } of outers)
    for (const at of through === 'x' ? [x0, x1] : [z0, z1])
      lines.set(at, [...(lines.get(at) ?? []), through === 'x' ? [z0, z1] : [x0, x1]])
  return [...lines].flatMap(([at, spans]) => {
    const here = openings.filter(
      (opening) => opening.through === through && opening[through] === at,
    )
    const gaps = (kind: Opening['kind']) =>
      here
        .filter((opening) => opening.kind === kind)
        .map((opening): Span => {
          const middle = through === 'x' ? opening.z : opening.x
          return [middle - opening.width / 2, middle + opening.width / 2]
        })
    const [doors, windows] = [gaps('doorway'), gaps('window')]
    const rect = ([from, to]: Span, thick: number): Rect =>
      through === 'x'
        ? { x0: at - thick, x1: at + thick, z0: from, z1: to }
        : { x0: from, x1: to, z0: at - thick, z1: at + thick }
    return [
      ...without(joined(spans), [...doors, ...windows]).map((span) => rect(span, half)),
      ...windows.map((span) => rect(span, glass / 2)),
    ]
  })
}

/** Spans that touch as one; each reaches over the corners of the walls that meet it. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && from - half <= last[1])
      whole[whole.length - 1] = [last[0], Math.max(last[1], to + half)]
    else whole.push([from - half, to + half])
  }
  return whole
}

function without(spans: readonly Span[], gaps: readonly Span[]): Span[] {
  return gaps.reduce<Span[]>(
    (left, [open, shut]) =>
      left.flatMap(([from, to]): Span[] =>
        shut <= from || open >= to
          ? [[from, to]]
          : [[from, open] as const, [shut, to] as const].filter(([a, b]) => b - a > 1e-6),
      ),
    [...spans],
  )
}
