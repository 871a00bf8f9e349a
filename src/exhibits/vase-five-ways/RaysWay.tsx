import { LinesAt } from '../dotsAndLines.tsx'
import { wayLevels, wayMesh } from '#craft'
import type { ShaderMaterial } from 'three'
import { useEffect, useMemo } from 'react'
import { dimmed } from './bodies.ts'
import { smoothBody } from './bodyGeometry.ts'
import { Knob } from './Knob.tsx'
import type { FiveWaysState } from './rule.ts'
import { sightLines } from './sightLines.ts'

/** Cameras round the vase, and where their sight lines cross. */
export function RaysWay({ state, material }: { state: FiveWaysState; material: ShaderMaterial }) {
  const { cameras, point } = state
  const body = useMemo(() => smoothBody(wayMesh(wayLevels[2]), dimmed), [])
  // Of the state only these two.
  const lines = useMemo(() => sightLines({ cameras, point }), [cameras, point])
  useEffect(() => () => body.dispose(), [body])
  useEffect(() => () => lines.dispose(), [lines])
  return (
    <>
      <mesh geometry={body} material={material} />
      <LinesAt geometry={lines} material={material} />
      <Knob way="rays" step={cameras} material={material} />
    </>
  )
}
