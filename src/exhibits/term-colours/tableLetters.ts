import { nameSheet, type Coverage, type Sheet } from '#lettering'
import type { Language } from '#words'
import type { BufferGeometry } from 'three'
import { flatGeometry } from '../flatGeometry.ts'
import { sheetsTogether } from '../sheetsTogether.ts'
import { header, label, meter, meters, named, onDesk, placeAt, rack } from './measures.ts'

const pixelsPerMetre = 900

/** What is written: the term over the silks, the parts under their places, the meters over them. */
export type Written = {
  term: string
  colour: string
  parts: readonly string[]
  meters: readonly string[]
}

/** A plate on the canvas: its size, where it lies there (pixels), and its corners on the table. */
type Plate = {
  width: number
  height: number
  left: number
  top: number
  at: (u: number, v: number) => readonly [number, number, number]
  kind: number
}

const pixels = (metres: number) => Math.ceil(metres * pixelsPerMetre)
const small = { scale: 0.52, margin: { x: 0.003, y: 0.004 }, floor: 0.4 }

/** The plates in their order: the header, five parts, three meters; in rows on the canvas. */
const plates: readonly Plate[] = [
  {
    ...header,
    left: 0,
    top: 0,
    at: (u, v) => [rack.x + u, header.up + v, rack.z + 0.003],
    kind: 0,
  },
  ...Array.from({ length: 5 }, (_, part) => ({
    width: named.width,
    height: named.height,
    left: part * pixels(named.width),
    top: pixels(header.height),
    at: onSlope(placeAt(part), named.up),
    kind: -1,
  })),
  ...meters.map((x, i) => ({
    width: label.width,
    height: label.height,
    left: i * pixels(label.width),
    top: pixels(header.height) + pixels(named.height),
    at: onSlope(x, meter.name),
    kind: -1,
  })),
]
const [across, down] = [
  Math.max(pixels(header.width), 5 * pixels(named.width), 3 * pixels(label.width)),
  pixels(header.height) + pixels(named.height) + pixels(label.height),
] as const

function onSlope(x: number, up: number): Plate['at'] {
  return (u, v) => {
    const [px, py, pz] = onDesk([x + u, up + v])
    return [px, py, pz + 0.0045]
  }
}

/** Draws all of it. Rejects where the browser has no canvas. */
export function drawTableLetters(written: Written, language: Language): Promise<Coverage> {
  const sheets: Sheet[] = [
    {
      texts: [
        { level: 'title', text: written.term, scale: 0.68 },
        { level: 'caption', text: written.colour, scale: 1.1, before: 0.25 },
      ],
      margin: { x: 0.016, y: 0.008 },
      distance: 1.3,
      height: { least: header.height, most: header.height },
      floor: 0.5,
      stand: 'middle',
    },
    ...written.parts.map((part) => nameSheet(part, named.height, small)),
    ...written.meters.map((name) => nameSheet(name, label.height, { ...small, scale: 0.5 })),
  ]
  const laid = plates.flatMap(({ width, left, top }, i) => {
    const sheet = sheets[i]
    return sheet ? [{ sheet, width, left, top }] : []
  })
  return sheetsTogether([across, down], laid, language, pixelsPerMetre)
}

/** The plates where they lie on the table. The caller disposes. */
export function tableLetters(): BufferGeometry {
  const positions: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  for (const { width, height, left, top, at, kind } of plates) {
    const first = positions.length / 3
    for (const [a, b] of [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
    ] as const) {
      positions.push(...at(a * width, b * height))
      uvs.push(
        (left + (a + 0.5) * width * pixelsPerMetre) / across,
        (top + (0.5 - b) * height * pixelsPerMetre) / down,
      )
      colours.push(0.92, 0.88, 0.8, kind)
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  return flatGeometry({ positions, uvs, colours, indices })
}
