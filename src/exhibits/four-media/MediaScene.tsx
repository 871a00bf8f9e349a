import { radians } from '#kit'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { sheetGeometry } from '../flatGeometry.ts'
import { paintSheet } from '../paintSheet.ts'
import type { SceneProps } from '../types.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { useRepainted } from '../useRepainted.ts'
import { mediaOf } from './fourMedia.ts'
import { board } from './measures.ts'
import { mediaFonts, paintMedia } from './paintMedia.ts'
import { pressedBoard } from './pressedBoard.ts'
import { mediaState } from './rule.ts'

/** Pixels a metre. */
const fine = 560

/** The board with one exhibit in four media. */
export function MediaScene({ exhibit, hanging, stage }: SceneProps) {
  const { finish, visit, clock } = stage
  const { id } = exhibit
  const { room, x, y, z, turn, size } = hanging
  const given = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const language = stage.language()
  const pool = usePool(stage)
  const paint = useMemo(() => {
    const on = { says: mediaOf(exhibit), language, state: mediaState(given) }
    return async (signal: AbortSignal) => {
      await mediaFonts(on)
      signal.throwIfAborted()
      const pixels = [Math.round(board.width * fine), Math.round(board.height * fine)] as const
      return paintSheet(pixels, (context) => paintMedia(context, on, fine), pool, clock, signal)
    }
  }, [exhibit, language, given, pool, clock])
  const material = finish.kept(`board ${id}`, () => finish.picture(room, undefined))
  useRepainted(`board ${id}`, material, paint, stage)
  const sheet = useMemo(
    () => sheetGeometry(board.width, board.height, size[2] / 2 + 0.002, [0, 0, 0, 2]),
    [size],
  )
  useEffect(() => () => sheet.dispose(), [sheet])
  usePress(id, stage, (ray) => pressedBoard(ray, hanging))
  return (
    <mesh
      geometry={sheet}
      material={material}
      position={[x, y, z]}
      rotation-y={Math.PI - radians(turn)}
    />
  )
}
