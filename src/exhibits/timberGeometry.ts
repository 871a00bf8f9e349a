import type { PieceMesh } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/** All pieces in one, each corner told which piece it belongs to, as `timberMaterial` wants them. */
export function timberGeometry(pieces: readonly PieceMesh[]): BufferGeometry {
  const geometry = new BufferGeometry()
  const all = (name: Exclude<keyof PieceMesh, 'indices'>, size: number) =>
    geometry.setAttribute(
      attributes[name],
      new BufferAttribute(Float32Array.from(pieces.flatMap((mesh) => mesh[name])), size),
    )
  all('positions', 3)
  all('normals', 3)
  all('alongs', 3)
  all('grains', 3)
  all('rims', 4)
  all('shades', 2)
  const owns = pieces.flatMap(({ positions }, i) =>
    Array.from({ length: positions.length / 3 }, () => i),
  )
  geometry.setAttribute('piece', new BufferAttribute(Float32Array.from(owns), 1))
  let first = 0
  const indices: number[] = []
  for (const mesh of pieces) {
    for (const index of mesh.indices) indices.push(first + index)
    first += mesh.positions.length / 3
  }
  geometry.setIndex(indices)
  return geometry
}

const attributes = {
  positions: 'position',
  normals: 'normal',
  alongs: 'along',
  grains: 'grain',
  rims: 'rims',
  shades: 'shade',
} as const
