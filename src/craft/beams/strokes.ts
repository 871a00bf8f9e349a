import { ink, type Ink, type Mark, type Place } from '../landscape/marks.ts'

/** The painters' colours (content brief, 3.3; a design of this hall), and their paler steps. */
export const dyes = {
  blue: ink('#1F4E8C'),
  paleBlue: ink('#7E9FC6'),
  green: ink('#2F7A55'),
  paleGreen: ink('#8DBB9F'),
  red: ink('#B23A26'),
  gold: ink('#D8AE55'),
  white: ink('#F4F1E8'),
  ink: ink('#1D1D1F'),
} as const

const n = (value: number): string => String(Math.round(value * 10) / 10)

export const fill = (path: string, wash: Ink): Mark => ({ path, wash })
export const line = (path: string, wash: Ink, broad: number): Mark => ({ path, wash, broad })

/** Millimetres from the left end, and down from the upper edge. */
export const box = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${n(x0)} ${n(y0)}H${n(x1)}V${n(y1)}H${n(x0)}Z`

export const round = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`

export const through = (places: readonly Place[], closed = false): string =>
  places.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('') + (closed ? 'Z' : '')

/** A raised, gilt line with its white companion inside. */
export const giltLine = (path: string, inner?: string): Mark[] => [
  ...(inner ? [line(inner, dyes.white, 4)] : []),
  line(path, dyes.ink, 10),
  line(path, dyes.gold, 7),
]

/** A spiral that ends in its eye, `way` 1 clockwise; it begins at `angle`. */
export function spiral(
  [x, y]: Place,
  radius: number,
  angle: number,
  way: 1 | -1,
  turns = 1.6,
): Place[] {
  const count = Math.ceil(turns * 22)
  return Array.from({ length: count + 1 }, (_, i): Place => {
    const part = i / count
    const r = radius * (1 - 0.86 * part)
    const at = angle + way * turns * 2 * Math.PI * part
    return [x + r * Math.cos(at), y + r * Math.sin(at)]
  })
}

/** A gilt cloud: three curls on a long tail, which runs to the side of `way`. */
export function cloud([x, y]: Place, size: number, way: 1 | -1, ground: Ink): Mark[] {
  const curls: readonly (readonly [Place, number, number])[] = [
    [[x, y - 0.16 * size], 0.3, Math.PI / 2],
    [[x - way * 0.4 * size, y + 0.06 * size], 0.24, 0],
    [[x + way * 0.38 * size, y + 0.08 * size], 0.22, Math.PI],
  ]
  const tail = Array.from({ length: 19 }, (_, i): Place => {
    const part = i / 18
    return [
      x + way * size * (0.3 + 1.1 * part),
      y + size * (0.26 - 0.16 * Math.sin(part * Math.PI * 1.6)),
    ]
  })
  const broad = Math.max(4, size * 0.07)
  return [
    line(through(tail), dyes.gold, broad),
    ...curls.flatMap(([at, radius, angle], i) => {
      const path = through(spiral(at, radius * size, angle, i === 1 ? way : (-way as 1 | -1)))
      return [fill(round(at[0], at[1], radius * size), ground), line(path, dyes.gold, broad)]
    }),
  ]
}
