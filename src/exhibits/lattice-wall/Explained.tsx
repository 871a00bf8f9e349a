import type { Figure } from '#craft'
import { lineMaterial, type HouseFinish } from '#finish'
import { useEffect, useMemo } from 'react'
import { figureLines } from './goldLines.ts'

/** A dark edge, so that gold is seen before timber and before the day, metres. */
const casing = 0.0016

/** Unit cell, mirrors and centres of turns, in gold over the lattice. */
export function Explained({ figure, finish }: { figure: Figure; finish: HouseFinish }) {
  const [edges, lines] = useMemo(
    () => [figureLines(figure, casing), figureLines(figure, 0)] as const,
    [figure],
  )
  useEffect(() => () => edges.dispose(), [edges])
  useEffect(() => () => lines.dispose(), [lines])
  return (
    <>
      <mesh
        geometry={edges}
        material={finish.kept('line-edge', () => lineMaterial({ ink: '#2B2622' }))}
        renderOrder={2}
      />
      <mesh geometry={lines} material={finish.kept('line', lineMaterial)} renderOrder={3} />
    </>
  )
}
