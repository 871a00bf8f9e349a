import { pieceMesh, teachingSet, type PieceMesh } from '#craft'
import { useEffect, useState } from 'react'
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'

/** The set's timbers as one geometry, once it is made: a piece at a time, for all who want it. */
export function useTimber({ clock, begin }: SceneStage): BufferGeometry | undefined {
  const [made, setMade] = useState<BufferGeometry>()
  useEffect(() => {
    const end = begin()
    let geometry: BufferGeometry | undefined
    const stop = inParts(clock, pieces(), (meshes) => {
      geometry = joined(meshes)
      setMade(geometry)
      end()
    })
    return () => {
      stop()
      end()
      geometry?.dispose()
      setMade(undefined)
    }
  }, [clock, begin])
  return made
}

/** Pieces made already: the set in the atrium and the one in its own room are the same. */
const cut: PieceMesh[] = []

/** All pieces of the set, one a step. */
function* pieces(): Generator<undefined, PieceMesh[]> {
  const meshes: PieceMesh[] = []
  for (const index of teachingSet.keys()) {
    meshes.push((cut[index] ??= pieceMesh(index)))
    yield
  }
  return meshes
}

/** All pieces in one, each corner told which piece it belongs to. Parts (fen). */
function joined(pieces: readonly PieceMesh[]): BufferGeometry {
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
  // As it stands drawn apart it is not cut off by the edge of the picture.
  geometry.boundingSphere = new Sphere(new Vector3(0, 54, 0), 90)
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
