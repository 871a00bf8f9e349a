import { wallpaperNames, type Spot2, type WallpaperName } from '#craft'
import { seeded } from '#kit'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { tileDrawing } from '../../../src/exhibits/takeaway/tileFiles.ts'

/** A hook that is no mirror of itself, once in the cell. */
const line = [
  [8, 5],
  [42, 7],
  [40, 27],
  [33, 25],
]
/** Pixels of a side of the cell. */
const side = 64

/** What a visitor takes home, as a picture that repeats to all sides. */
async function taken(group: number) {
  const recipe = { marks: [], line, group, name: 0, made: 1 }
  const file = await tileDrawing(
    {
      exhibit: 't3-5',
      title: 'Tile',
      day: '2026-11-26',
      recipe,
    } as never,
    {} as never,
  )
  const svg = await file.text()
  const [, wide, high] = svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/)?.map(Number) ?? []
  if (!wide || !high) throw new Error('no picture')
  const [columns, rows] = [Math.round(wide * side), Math.round(high * side)]
  const { data } = await sharp(Buffer.from(svg))
    .resize(columns, rows, { fit: 'fill' })
    .greyscale()
    .blur(2)
    .raw()
    .toBuffer({ resolveWithObject: true })
  /** The picture at a place, in sides of the cell, between its pixels too; y runs up. */
  const seen = ([x, y]: Spot2): number => {
    const [px, py] = [(x / wide) * columns - 0.5, (1 - y / high) * rows - 0.5]
    const [i, j] = [Math.floor(px), Math.floor(py)]
    const [u, v] = [px - i, py - j]
    const wrap = (value: number, round: number) => ((value % round) + round) % round
    const at = (column: number, row: number) =>
      data[wrap(row, rows) * columns + wrap(column, columns)] ?? 0
    return (
      (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v) +
      (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v
    )
  }
  return { seen, wide, high }
}

type Turn = readonly [number, number, number, number]
const rotation = (degrees: number): Turn => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return [cos, -sin, sin, cos]
}
/** Over a line through the origin that runs at that angle. */
const reflection = (degrees: number): Turn => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 90), Math.cos((degrees * Math.PI) / 90)]
  return [cos, sin, sin, -cos]
}

/** Finds a picture's group by how like itself it is when it is turned, mirrored and moved. */
async function groupSeen(group: number): Promise<WallpaperName> {
  const { seen, wide, high } = await taken(group)
  const random = seeded(17)
  const spots = Array.from({ length: 500 }, (): Spot2 => [random() * wide, random() * high])
  const here = spots.map(seen)
  const mean = here.reduce((sum, value) => sum + value, 0) / here.length
  const spread = here.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  /** 1 where the picture that is turned and then moved is the picture. */
  const likeness = ([a, b, c, d]: Turn, [mx, my]: Spot2): number => {
    let [sum, other] = [0, 0]
    for (const [i, [x, y]] of spots.entries()) {
      const there = seen([a * x + b * y + mx, c * x + d * y + my]) - mean
      sum += there * ((here[i] ?? 0) - mean)
      other += there ** 2
    }
    return sum / Math.sqrt(spread * other)
  }
  const moves: Spot2[] = []
  for (let x = 0; x < wide; x += 1 / 24) for (let y = 0; y < high; y += 1 / 24) moves.push([x, y])
  const holds = 0.85
  const somewhere = (turn: Turn) => moves.some((move) => likeness(turn, move) > holds)
  const turns = [6, 4, 3, 2].find((n) => somewhere(rotation(360 / n))) ?? 1
  const isSixty = turns % 3 === 0
  const angles = isSixty ? [0, 30, 60, 90, 120, 150] : [0, 45, 90, 135]
  /** Moved only across its line, a reflection has no glide in it. */
  const mirrors = angles.filter((angle) => {
    const across = ((angle + 90) * Math.PI) / 180
    return Array.from({ length: 144 }, (_, i) => i / 48).some((far) => {
      const move: Spot2 = [far * Math.cos(across), far * Math.sin(across)]
      return likeness(reflection(angle), move) > holds
    })
  })
  const glides = angles.some((angle) => somewhere(reflection(angle)))
  const isCentred = likeness(rotation(0), [0.5, 0.5]) > holds
  if (turns === 6) return mirrors.length > 0 ? 'p6m' : 'p6'
  // Along a step of the pattern, or across it.
  if (turns === 3) return mirrors.length === 0 ? 'p3' : mirrors.includes(0) ? 'p31m' : 'p3m1'
  if (turns === 4) return mirrors.length === 4 ? 'p4m' : mirrors.length > 0 ? 'p4g' : 'p4'
  if (turns === 2) {
    if (mirrors.length === 2) return isCentred ? 'cmm' : 'pmm'
    return mirrors.length === 1 ? 'pmg' : glides ? 'pgg' : 'p2'
  }
  if (mirrors.length > 0) return isCentred ? 'cm' : 'pm'
  return glides ? 'pg' : 'p1'
}

test.each(wallpaperNames.map((name, group) => [name, group] as const))(
  'the tile taken home shows %s to somebody who only compares it with itself',
  async (name, group) => {
    expect(await groupSeen(group)).toBe(name)
  },
)
