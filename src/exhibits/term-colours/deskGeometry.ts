import { codeAt, seenAs, strokeDigits, type Spot2 } from '#craft'
import type { BufferGeometry } from 'three'
import { closed, createBoardDrawing, type BoardDrawing } from '../bench/boardDrawing.ts'
import { asSheet } from './asSheet.ts'
import { desk, meter, meters, onDesk, place, placeAt } from './measures.ts'
import { measured, type Measured } from './meters.ts'

const [ink, grey, bare, paper, gold] = [
  '#2B2622',
  '#8B857B',
  '#E2DACB',
  '#EDE6D8',
  '#A8862F',
] as const
const digits = 0.026

/** The codes of the parts, null where one is not dressed. */
type Codes = readonly (string | null)[]

/** The desk with its five places and the three meters, which show those colours. The caller disposes. */
export function deskGeometry(codes: Codes, pair: number): BufferGeometry {
  const drawing = createBoardDrawing(onDesk)
  const { raise, put, fill, draw, geometry } = drawing
  fill(box(0, desk.long / 2, desk.wide, desk.long), paper)
  const side = desk.wide / 2
  const [, top, back] = onDesk([0, desk.long])
  // Its edge and its sides.
  put(square, [0, 1, 2, 0, 2, 3], '#7A5C41', ([x, y]) => [x * side, y * desk.y, desk.z])
  for (const hand of [-1, 1])
    put(
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      hand > 0 ? [0, 1, 2] : [0, 2, 1],
      '#7A5C41',
      ([along, up]) => [hand * side, along && up ? top : 0, along ? back : desk.z],
    )
  raise(0.0007)
  for (const [part, code] of codes.entries()) {
    const at = box(placeAt(part), place.up, place.width, place.height)
    fill(at, code ?? bare)
    raise(0.0002)
    draw([closed(at)], 0.003, code === null ? grey : ink)
    if (code !== null) continue
    // What is open waits for a silk, and says so.
    fill(box(placeAt(part), place.up, 0.034, 0.005), grey)
    fill(box(placeAt(part), place.up, 0.005, 0.034), grey)
  }
  raise(0.0004)
  const told = measured(codes)
  drawHues(drawing, told, codes)
  drawLights(drawing, told, codes)
  drawContrast(drawing, told, codes, pair)
  return asSheet(geometry())
}

const square: readonly Spot2[] = [
  [-1, 0],
  [1, 0],
  [1, 1],
  [-1, 1],
]

const box = (x: number, y: number, width: number, height: number): Spot2[] => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
  [x - width / 2, y + height / 2],
]

const number = (drawing: BoardDrawing, text: string, x: number) =>
  drawing.draw(strokeDigits(text, [x, meter.number], digits), 0.0036, ink)

/** The circle of hues, the colours on it, and the arc that holds them all. */
function drawHues(drawing: BoardDrawing, { arc }: Measured, codes: Codes): void {
  const { raise, fill, draw, blot } = drawing
  const [x] = meters
  const { up, reach } = meter
  const at = (degrees: number, out: number): Spot2 => {
    const angle = (degrees * Math.PI) / 180
    return [x + out * Math.cos(angle), up + out * Math.sin(angle)]
  }
  for (let degrees = 0; degrees < 360; degrees += 10) {
    const [inner, outer] = [reach * 0.74, reach * 0.92]
    fill(
      [at(degrees, inner), at(degrees, outer), at(degrees + 10, outer), at(degrees + 10, inner)],
      codeAt({ light: 66, chroma: 40, hue: degrees + 5 }),
    )
  }
  raise(0.0003)
  if (arc) {
    const pieces = Math.max(2, Math.ceil(arc.wide / 8))
    const line = Array.from({ length: pieces + 1 }, (_, i) =>
      at(arc.from + (arc.wide * i) / pieces, reach * 1.04),
    )
    draw([line], 0.006, gold)
    number(drawing, `${Math.round(arc.wide)}°`, x)
  }
  raise(0.0003)
  for (const code of codes) {
    if (code === null) continue
    const { hue: degrees, chroma } = seenAs(code)
    const spot = at(degrees, reach * Math.min(0.83, 0.06 + (0.83 * chroma) / 60))
    blot(spot, 0.0115, 16, ink)
    raise(0.0002)
    blot(spot, 0.0092, 16, code)
  }
}

/** Greys from black to white, and the colours over them where they are as light. */
function drawLights(drawing: BoardDrawing, { least }: Measured, codes: Codes): void {
  const { raise, fill } = drawing
  const [, x] = meters
  const { up } = meter
  const [wide, low] = [0.19, up - 0.05]
  const along = (light: number) => x + (light / 100 - 0.5) * wide
  for (let light = 0; light < 100; light += 10) {
    const level = Math.round(((light + 5) / 100) * 255)
      .toString(16)
      .padStart(2, '0')
    fill(box(along(light + 5), low, wide / 10, 0.026), `#${level}${level}${level}`)
  }
  raise(0.0003)
  for (const [part, code] of codes.entries()) {
    if (code === null) continue
    const at = along(seenAs(code).light)
    const high = 0.05 + 0.011 * part
    fill(box(at, low + 0.013 + high / 2, 0.0035, high), ink)
    raise(0.0002)
    fill(box(at, low + 0.013 + high, 0.019, 0.019), ink)
    raise(0.0002)
    fill(box(at, low + 0.013 + high, 0.0155, 0.0155), code)
  }
  if (least !== undefined) number(drawing, String(Math.round(least)), x)
}

/** Lines of writing in one colour on the other, and their ratio. */
function drawContrast(
  drawing: BoardDrawing,
  { pairs }: Measured,
  codes: Codes,
  pair: number,
): void {
  const { raise, fill, draw } = drawing
  const [, , x] = meters
  const { up } = meter
  const shown = pairs[pair % Math.max(1, pairs.length)]
  const at = box(x, up, 0.18, 0.14)
  // Two colours are needed: until then the letters only show where they will be read.
  const [ground, written, rim] = shown
    ? [codes[shown.one] ?? bare, codes[shown.other] ?? ink, ink]
    : [bare, grey, grey]
  fill(at, ground)
  raise(0.0003)
  draw([closed(at)], 0.003, rim)
  draw(letterA(x - 0.043, up), 0.008, written)
  draw(letterWen(x + 0.043, up), 0.0065, written)
  if (shown) number(drawing, `${shown.ratio.toFixed(1)}:1`, x)
}

/** A Latin and a Chinese letter as lines about a place, 0.08 high. */
const letterA = (x: number, y: number): Spot2[][] => [
  [
    [x - 0.032, y - 0.04],
    [x, y + 0.04],
    [x + 0.032, y - 0.04],
  ],
  [
    [x - 0.019, y - 0.012],
    [x + 0.019, y - 0.012],
  ],
]
const letterWen = (x: number, y: number): Spot2[][] => [
  [
    [x - 0.005, y + 0.045],
    [x + 0.006, y + 0.032],
  ],
  [
    [x - 0.036, y + 0.022],
    [x + 0.036, y + 0.022],
  ],
  [
    [x + 0.018, y + 0.02],
    [x + 0.006, y - 0.012],
    [x - 0.034, y - 0.042],
  ],
  [
    [x - 0.018, y + 0.02],
    [x - 0.004, y - 0.012],
    [x + 0.036, y - 0.042],
  ],
]
