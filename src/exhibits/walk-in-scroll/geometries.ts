import { block, lathe, sectionWidth, surfaceOf, type Chart, type Layer } from '#craft'
import { geometryFrom } from '#finish'
import { BufferAttribute, BufferGeometry, Color, Sphere, Vector3 } from 'three'
import { mountHalf, theatre } from './measures.ts'
import { layerMargin } from './paintings.ts'
import { board } from './walkInScroll.ts'

/** Columns of a part of the scroll: what is rolled up gathers in the last of them that shows. */
const columns = 24

/** A part of the scroll, flat: parts along it from the right, metres across. */
export function stripGeometry(): BufferGeometry {
  const positions: number[] = []
  const indices: number[] = []
  for (let i = 0; i <= columns; i += 1) {
    positions.push(i / columns, 0.004, mountHalf, i / columns, 0.004, -mountHalf)
    const at = 2 * (i - 1)
    if (i > 0) indices.push(at, at + 1, at + 2, at + 2, at + 1, at + 3)
  }
  return geometryFrom({ position: [positions, 3] }, indices)
}

const wood = new Color('#2E2019')
const paper = new Color('#C9BC9C')
const jade = new Color('#8FA68E')

/** The sloping desk. */
export const deskGeometry = (): BufferGeometry => tinted(board(), new Color('#3A2A20'))

/** A roll of radius 1, lying across the desk; it is scaled to what is wound on it, never to a tenth of that. */
export function rollGeometry(): BufferGeometry {
  const roll = across(
    tinted(
      [
        lathe(
          'roll',
          'cloth',
          0,
          0,
          [
            [0.001, -mountHalf],
            [1, -mountHalf],
            [1, -mountHalf],
            [1, mountHalf],
            [1, mountHalf],
            [0.001, mountHalf],
          ],
          48,
        ),
      ],
      paper,
    ),
  )
  roll.boundingSphere = new Sphere(new Vector3(), Math.hypot(mountHalf, 0.1))
  return roll
}

/** The stick inside a roll, with turned ends. */
export function stickGeometry(): BufferGeometry {
  const end = mountHalf
  const knob = [
    [0.009, end],
    [0.009, end],
    [0.0125, end + 0.006],
    [0.0175, end + 0.012],
    [0.0185, end + 0.03],
    [0.0165, end + 0.042],
    [0.001, end + 0.045],
  ] as const
  const lower = knob.map(([radius, at]) => [radius, -at] as const).toReversed()
  return across(tinted([lathe('ends', 'marble', 0, 0, [...lower, ...knob], 32)], jade))
}

/** The panel behind the opening of the theatre, of its full height; its foot at nought. */
export function panelGeometry(): BufferGeometry {
  const { width, height } = theatre
  return tinted(
    block(
      'panel',
      'timber',
      [-width / 2, 0, -0.035],
      [
        [width, 0, 0],
        [0, height, 0],
        [0, 0, 0.03],
      ],
    ),
    wood,
  )
}

/** The layers of a section as they stand in the opening's plane, the farthest first, after the back. */
export function theatreGeometry(layers: readonly Layer[]): BufferGeometry {
  const count = layers.length
  const { width, height } = theatre
  const half = (width / 2) * (1 + (2 * layerMargin) / sectionWidth)
  const [positions, normals, uvs, indices]: number[][] = [[], [], [], []]
  const quad = (side: number, deep: number, number: number, [upper, lower]: [number, number]) => {
    const first = (positions?.length ?? 0) / 3
    for (const [x, y, u, v] of [
      [-side, 0, 0, lower],
      [side, 0, 1, lower],
      [side, height, 1, upper],
      [-side, height, 0, upper],
    ] as const) {
      positions?.push(x, y, deep)
      normals?.push(number, 0, 0)
      uvs?.push(number < 0 ? -1 : u, v)
    }
    indices?.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  // The back lies just behind the opening and is seen through all of it.
  quad(width * 0.7, 0.1, -1, [0, 1])
  for (const [number, { metres }] of [...layers.entries()].toReversed()) {
    const inset = 0.5 / (354 * count)
    const rows: [number, number] = [number / count + inset, (number + 1) / count - inset]
    // The first stands a hand behind the frame.
    quad(half, metres + 0.35, number, rows)
  }
  return geometryFrom(
    { position: [positions ?? [], 3], normal: [normals ?? [], 3], uv: [uvs ?? [], 2] },
    indices ?? [],
  )
}

/** Charts in one colour, for things that are lit by their room. */
function tinted(charts: readonly Chart[], { r, g, b }: Color): BufferGeometry {
  const { positions, normals, indices } = surfaceOf(charts)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  const colours = new Float32Array(positions.length)
  for (let i = 0; i < colours.length; i += 3) colours.set([r, g, b], i)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}

/** What was turned round an upright axis, laid down across the desk. */
const across = (geometry: BufferGeometry): BufferGeometry => geometry.rotateX(Math.PI / 2)
