import { LinesAt } from '../dotsAndLines.tsx'
import { wayMesh } from '#craft'
import type { ShaderMaterial } from 'three'
import { useEffect, useMemo } from 'react'
import { byNormal, glazed, hidden } from './bodies.ts'
import { edgesOf, smoothBody } from './bodyGeometry.ts'
import type { Look } from './rule.ts'
import { shownLevel } from './vaseFiveWays.ts'

const painters = { edges: hidden, shaded: glazed, normals: byNormal } as const

/** The vase as a net of triangles: its edges, in a light, or by the way in which it looks. */
export function MeshWay({ look, material }: { look: Look; material: ShaderMaterial }) {
  const body = useMemo(() => smoothBody(wayMesh(shownLevel), painters[look]), [look])
  const edges = useMemo(() => edgesOf(shownLevel), [])
  useEffect(() => () => body.dispose(), [body])
  useEffect(() => () => edges.dispose(), [edges])
  return (
    <>
      <mesh geometry={body} material={material} />
      {look === 'edges' && <LinesAt geometry={edges} material={material} />}
    </>
  )
}
