import { BufferAttribute, BufferGeometry, Color } from 'three'

/** Radius of the dot, how far its beak reaches, and how far both stand out of the slab, metres. */
const [radius, beak, proud] = [0.016, 0.034, 0.011]
const around = 32
const cinnabar = new Color('#A63A2B')

/** *You are here*: a dot round the origin whose beak points up the slab. The caller disposes. */
export function hereGeometry(): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const put = (x: number, y: number, z: number, normal: readonly [number, number, number]) => {
    positions.push(x, y, z)
    normals.push(...normal)
    return positions.length / 3 - 1
  }
  const ahead = [0, 0, 1] as const
  const middle = put(0, 0, proud, ahead)
  for (let i = 0; i <= around; i += 1) {
    const angle = (2 * Math.PI * i) / around
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    const top = put(x * radius, y * radius, proud, ahead)
    put(x * radius, y * radius, proud, [x, y, 0])
    put(x * radius, y * radius, 0, [x, y, 0])
    if (i === 0) continue
    indices.push(middle, top - 3, top, top - 2, top - 1, top + 1, top + 1, top - 1, top + 2)
  }
  const side = radius * 0.78
  indices.push(
    put(-side, radius * 0.7, proud, ahead),
    put(side, radius * 0.7, proud, ahead),
    put(0, beak, proud, ahead),
  )
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  const colours = positions.map((_, i) => [cinnabar.r, cinnabar.g, cinnabar.b][i % 3] ?? 0)
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}
