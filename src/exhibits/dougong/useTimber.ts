import { pieceMesh, teachingSet, type PieceMesh } from '#craft'
import { useEffect, useState } from 'react'
import { Sphere, Vector3, type BufferGeometry } from 'three'
import { inParts } from '../inParts.ts'
import { timberGeometry } from '../timberGeometry.ts'
import type { SceneStage } from '../types.ts'

/** The set's timbers as one geometry, once it is made: a piece at a time, for all who want it. */
export function useTimber({ clock, begin }: SceneStage): BufferGeometry | undefined {
  const [made, setMade] = useState<BufferGeometry>()
  useEffect(() => {
    const end = begin()
    let geometry: BufferGeometry | undefined
    const stop = inParts(clock, pieces(), (meshes) => {
      geometry = timberGeometry(meshes)
      // As it stands drawn apart it is not cut off by the edge of the picture.
      geometry.boundingSphere = new Sphere(new Vector3(0, 54, 0), 90)
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
