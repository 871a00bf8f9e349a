import { stampOf, stampSide } from '#craft'
import { Color, type BufferGeometry } from 'three'
import { flatGeometry } from '../flatGeometry.ts'
import {
  field,
  firstShown,
  large,
  mostSeals,
  placeAt,
  places,
  specimenAt,
  specimens,
} from './measures.ts'
import type { WallState } from './rule.ts'

type Paint = { r: number; g: number; b: number }
const colour = (hex: string, bright = 1): Paint => {
  const { r, g, b } = new Color(hex)
  return { r: r * bright, g: g * bright, b: b * bright }
}
const ground = colour('#F1E9DA')
const open = colour('#E2D3BB')
const rim = colour('#C9B08D')
const seal = colour('#A63A2B')
/** Its own light: over what the room gives. */
const glowing = colour('#E0442C', 1.7)
const halo = ['#F2DFAE', '#F6D98C', '#FBD36C'].map((hex, i) => colour(hex, 1.05 + 0.2 * i))
const ink = colour('#2B2622')
const decided = colour('#A6946C')

/** Metres before the field: its face, open places and halo, what lies on the sheet, seals. */
const [bare, low, mid, high] = [0.001, 0.004, 0.011, 0.014] as const

/**
 * The seals of the wall in their places, one's own glowing, one enlarged beside the rule, and over
 * them so many specimens: the seals of the numbers from 1.
 */
export function wallGeometry({ seals, own, chosen }: WallState, shownOff = 0): BufferGeometry {
  const sheets = createRects()
  sheets.rect(0, 0, field.width - 0.07, field.height - 0.07, bare, ground)
  for (let which = 0; which < shownOff; which += 1)
    print(sheets, (which + 1).toString(16), ...specimenAt(which, shownOff), specimens.side, seal)
  const first = firstShown(seals.length)
  for (let place = 0; place < mostSeals; place += 1) {
    const [x, y] = placeAt(place)
    const mine = seals[first + place]
    if (mine === undefined) {
      // A field with a rim, not a line: lines so close would shimmer from across the room.
      sheets.rect(x, y, places.side * 0.9, places.side * 0.9, low, rim)
      sheets.rect(x, y, places.side * 0.76, places.side * 0.76, low + 0.001, open)
      continue
    }
    const isOwn = own.includes(mine)
    if (isOwn)
      halo.forEach((paint, i) => {
        const side = places.side * (1.34 - i * 0.1)
        sheets.rect(x, y, side, side, low + i * 0.002, paint)
      })
    if (mine === chosen) sheets.frame(x, y, places.side * 1.24, 0.006, high, ink)
    print(sheets, mine, x, y, places.side, isOwn ? glowing : seal)
  }
  const { x, y, side } = large
  const shown = chosen ?? own.at(-1)
  if (shown === undefined) {
    // The rule alone: four columns are decided, three are their reflection.
    const cell = side / (stampSide + 2)
    for (let row = 0; row < stampSide; row += 1)
      for (let column = 0; column < stampSide; column += 1)
        sheets.rect(
          x + (column - 3) * cell,
          y + (row - 3) * cell,
          cell * 0.9,
          cell * 0.9,
          mid,
          column < 4 ? decided : open,
        )
    sheets.frame(x, y, side, cell * 0.3, mid, decided)
  } else print(sheets, shown, x, y, side, own.includes(shown) ? glowing : seal)
  // The mirror, above and below the seal.
  for (const end of [1, -1]) sheets.rect(x, y + end * (side / 2 + 0.03), 0.004, 0.04, mid, ink)
  return sheets.geometry()
}

type Rects = ReturnType<typeof createRects>

/** A seal: its border, and its cells in rows of neighbours. */
function print(
  sheets: Rects,
  code: string,
  x: number,
  y: number,
  side: number,
  paint: Paint,
): void {
  const cell = side / (stampSide + 2)
  sheets.frame(x, y, side, cell * 0.55, high, paint)
  stampOf(Number.parseInt(code, 16)).forEach((row, down) => {
    let from = 0
    while (from < stampSide) {
      if (!row[from]) {
        from += 1
        continue
      }
      let to = from
      while (to < stampSide && row[to]) to += 1
      const across = (from + to - 1) / 2 - (stampSide - 1) / 2
      const up = (stampSide - 1) / 2 - down
      sheets.rect(x + across * cell, y + up * cell, (to - from) * cell, cell, high, paint)
      from = to
    }
  })
}

/** Rectangles that look out of the wall, in one geometry for `finish.picture`: all of it covers. */
function createRects() {
  const positions: number[] = []
  const colours: number[] = []
  const z = field.thick / 2
  const rect = (
    x: number,
    y: number,
    wide: number,
    tall: number,
    out: number,
    { r, g, b }: Paint,
  ) => {
    for (const [across, up] of [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
    ] as const) {
      positions.push(x + across * wide, y + up * tall, z + out)
      colours.push(r, g, b, 1)
    }
  }
  const frame = (x: number, y: number, side: number, bar: number, out: number, paint: Paint) => {
    const edge = (side - bar) / 2
    rect(x, y + edge, side, bar, out, paint)
    rect(x, y - edge, side, bar, out, paint)
    rect(x - edge, y, bar, side - 2 * bar, out, paint)
    rect(x + edge, y, bar, side - 2 * bar, out, paint)
  }
  const geometry = () => {
    const count = positions.length / 3
    return flatGeometry({
      positions,
      uvs: Array.from({ length: 2 * count }, () => 0),
      colours,
      indices: Array.from({ length: count / 4 }, (_, i) =>
        [0, 1, 2, 0, 2, 3].map((at) => i * 4 + at),
      ).flat(),
    })
  }
  return { rect, frame, geometry }
}
