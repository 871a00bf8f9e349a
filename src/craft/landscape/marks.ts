/** A place in the picture, in its pixels; y runs down. */
export type Place = readonly [x: number, y: number]

/** A colour, linear sRGB not meant: eight bits each and how much it covers, 0 to 1. */
export type Ink = readonly [red: number, green: number, blue: number, cover: number]

/** One colour, or colours from a height to a lower one: part of the way and ink. */
export type Wash = Ink | { from: number; to: number; stops: readonly (readonly [number, Ink])[] }

/** One movement of the brush: a path in SVG's letters, filled or drawn along. */
export type Mark = {
  path: string
  wash: Wash
  /** Breadth of a line; a filled form if left out. */ broad?: number
}

/** The colour of a sign such as #3A3028, covering so much. */
export function ink(sign: string, cover = 1): Ink {
  const part = (at: number) => Number.parseInt(sign.slice(at, at + 2), 16)
  return [part(1), part(3), part(5), cover]
}

/** Between two inks. */
export const blend = (a: Ink, b: Ink, part: number): Ink => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
  a[3] + (b[3] - a[3]) * part,
]

export const covering = ([red, green, blue]: Ink, cover: number): Ink => [red, green, blue, cover]

/** As CSS and SVG write it. */
export const cssOf = ([red, green, blue, cover]: Ink): string =>
  `rgba(${Math.round(red)},${Math.round(green)},${Math.round(blue)},${Math.round(cover * 1000) / 1000})`

const short = (value: number): string => String(Math.round(value * 10) / 10)

/** Straight from place to place. */
export const lineThrough = (places: readonly Place[], closed = false): string =>
  places.map(([x, y], i) => `${i ? 'L' : 'M'}${short(x)} ${short(y)}`).join('') +
  (closed ? 'Z' : '')

/** A line that grows and thins: its places are the middle, `half` half its breadth at each. */
export function ribbon(places: readonly Place[], half: (i: number) => number): string {
  const side = (by: 1 | -1): Place[] =>
    places.map(([x, y], i) => {
      const [before, after] = [places[i - 1] ?? [x, y], places[i + 1] ?? [x, y]]
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
      const long = Math.hypot(dx, dy) || 1
      return [x - (dy / long) * half(i) * by, y + (dx / long) * half(i) * by]
    })
  return lineThrough([...side(1), ...side(-1).toReversed()], true)
}
