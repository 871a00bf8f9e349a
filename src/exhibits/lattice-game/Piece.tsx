import type { HouseFinish } from '#finish'
import { lineMaterial } from '#finish'
import { useEffect, useMemo } from 'react'
import { figureLines } from '../lattice-wall/goldLines.ts'
import { pieceOf } from './pieces.ts'

/** A dark edge, so that gold is seen before timber and before the day, metres. */
const casing = 0.004

type Props = { window: number; piece: number; out: number; finish: HouseFinish }

/** The outline of a piece over its window, in gold. */
export function Piece({ window, piece, out, finish }: Props) {
  const [edge, line] = useMemo(() => {
    const figure = { cell: pieceOf(window, piece), mirrors: [], centres: [] }
    return [figureLines(figure, casing), figureLines(figure, 0.0012)]
  }, [window, piece])
  useEffect(() => () => edge.dispose(), [edge])
  useEffect(() => () => line.dispose(), [line])
  return (
    <group position={[0, 0, out]}>
      <mesh
        geometry={edge}
        material={finish.kept('line-edge', () => lineMaterial({ ink: '#2B2622' }))}
        renderOrder={2}
      />
      <mesh geometry={line} material={finish.kept('line', lineMaterial)} renderOrder={3} />
    </group>
  )
}
