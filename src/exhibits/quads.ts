import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'

/** An upright rectangle that looks along z: its middle and size, metres. */
export type Quad = {
  x: number
  y: number
  z: number
  width: number
  height: number
  /** Which part of the texture it shows: left, top, right, bottom from the upper left, 0 to 1. */
  part: readonly [number, number, number, number]
  /** By how many quarters the texture is turned clockwise. */
  turn?: number
  /** Colour and what it means to the material (see `plateMaterial`). */
  paint: readonly [red: number, green: number, blue: number, kind: number]
}

/** So many rectangles that are laid and laid again; one that is not laid is not seen. */
export type Quads = { geometry: BufferGeometry; lay: (at: number, quad: Quad | undefined) => void }

/** The caller disposes of the geometry. */
export function quads(count: number): Quads {
  const geometry = new BufferGeometry()
  const put = (name: string, size: number) => {
    const attribute = new BufferAttribute(new Float32Array(count * 4 * size), size)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  const [positions, normals, uvs, colours] = [
    put('position', 3),
    put('normal', 3),
    put('uv', 2),
    put('color', 4),
  ]
  for (let i = 0; i < count * 4; i += 1) normals.setXYZ(i, 0, 0, 1)
  geometry.setIndex(
    Array.from({ length: count }, (_, i) => [0, 1, 2, 0, 2, 3].map((at) => i * 4 + at)).flat(),
  )
  const hidden = { x: 0, y: 0, z: 0, width: 0, height: 0 }
  return {
    geometry,
    lay: (at, quad) => {
      const { x, y, z, width, height } = quad ?? hidden
      const [left, top, right, bottom] = quad?.part ?? [0, 0, 0, 0]
      const texels = [
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
      ] as const
      const [red, green, blue, kind] = quad?.paint ?? [0, 0, 0, 0]
      for (let corner = 0; corner < 4; corner += 1) {
        const across = corner === 1 || corner === 2 ? 0.5 : -0.5
        const up = corner > 1 ? 0.5 : -0.5
        positions.setXYZ(at * 4 + corner, x + across * width, y + up * height, z)
        const [u, v] = texels[(corner + (quad?.turn ?? 0)) % 4] ?? [0, 0]
        uvs.setXY(at * 4 + corner, u, v)
        colours.setXYZW(at * 4 + corner, red, green, blue, kind)
      }
      for (const attribute of [positions, uvs, colours]) attribute.needsUpdate = true
    },
  }
}
