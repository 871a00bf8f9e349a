import { radians } from '#kit'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import type { SetPlate, Written } from './letterRoom.ts'

/** What plates are made of, linear RGB. A wall's title stands on its plaster. */
const looks: Record<SetPlate['look'], Color> = {
  paper: new Color('#F6F1E7'),
  brass: new Color('#B99A58'),
  marble: new Color('#E4E0D8'),
  wall: new Color('#EDE6D8'),
}

/** All plates of a room as one geometry: a quad each, with its part of the atlas and its colour. */
export function plateGeometry({ plates, width, height }: Written): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  for (const plate of plates) {
    const { x, y, z, turn, at, look, scale } = plate
    const sin = Math.sin(radians(turn))
    const cos = Math.cos(radians(turn))
    const wide = (plate.layout.width * scale) / 2
    const high = (plate.layout.height * scale) / 2
    const middle = plate.fromTop ? y - high : y
    const { r, g, b } = looks[look]
    const first = positions.length / 3
    for (const [right, up] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      positions.push(x - right * wide * cos, middle + up * high, z - right * wide * sin)
      normals.push(sin, 0, -cos)
      uvs.push(
        (at.x + ((right + 1) / 2) * at.width) / width,
        (at.y + ((1 - up) / 2) * at.height) / height,
      )
      colours.push(r, g, b)
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const geometry = new BufferGeometry()
  const put = (name: string, values: number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(values), size))
  put('position', positions, 3)
  put('normal', normals, 3)
  put('uv', uvs, 2)
  put('color', colours, 3)
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}
