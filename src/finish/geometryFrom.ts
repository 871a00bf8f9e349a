import { BufferAttribute, BufferGeometry } from 'three'

/** What every corner has: its name in the shader, and so many numbers a corner. */
type Attributes = Readonly<Record<string, readonly [values: readonly number[], size: number]>>

/** Corners and the triangles between them as the graphics card takes them; dispose when done. */
export function geometryFrom(attributes: Attributes, indices: readonly number[]): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, [values, size]] of Object.entries(attributes))
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(values), size))
  geometry.setIndex([...indices])
  return geometry
}
