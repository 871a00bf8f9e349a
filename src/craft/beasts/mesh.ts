/** Triangles of the row. Metres. `marks`: the beast (0 the rider, -1 the ridge), light, scales. */
export type BeastMesh = {
  positions: number[]
  normals: number[]
  marks: number[]
  indices: number[]
}

export const emptyMesh = (): BeastMesh => ({ positions: [], normals: [], marks: [], indices: [] })

/** Adds a corner and gives its number. */
export function put(
  mesh: BeastMesh,
  at: readonly [number, number, number],
  normal: readonly [number, number, number],
  mark: readonly [of: number, light: number, scales: number],
): number {
  mesh.positions.push(...at)
  const long = Math.hypot(...normal) || 1
  mesh.normals.push(normal[0] / long, normal[1] / long, normal[2] / long)
  mesh.marks.push(...mark)
  return mesh.positions.length / 3 - 1
}
