import type { Vector } from '../vector.ts'

/** Triangles with a colour at each corner (linear red, green, blue), already in the shade of its hollows. Metres. */
export type Coloured = {
  positions: number[]
  normals: number[]
  colours: number[]
  indices: number[]
}
export type Colour = readonly [number, number, number]

export const emptyMesh = (): Coloured => ({ positions: [], normals: [], colours: [], indices: [] })

/** Adds a corner; its number. */
export function put(mesh: Coloured, at: Vector, facing: Vector, colour: Colour): number {
  mesh.positions.push(...at)
  mesh.normals.push(...facing)
  mesh.colours.push(...colour)
  return mesh.positions.length / 3 - 1
}

export const mix = (a: Colour, b: Colour, part: number): Colour => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
]

/** Adds rows of corners as a sheet: anticlockwise where columns run right and rows up. */
export function addGrid(mesh: Coloured, first: number, columns: number, rows: number): void {
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const a = first + row * columns + column
      mesh.indices.push(a, a + 1, a + columns + 1, a, a + columns + 1, a + columns)
    }
}
