import { puzzleMeasures } from '#craft'
import { useCallback, useEffect, useMemo } from 'react'
import { fromHand } from '../eases.ts'
import { LeaningBoard } from '../LeaningBoard.tsx'
import { paintedBlocks } from '../paintedBlocks.ts'
import { quads } from '../quads.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useLaid } from '../useLaid.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { drawCheck } from './drawCheck.ts'
import { checkQuads, layCheck } from './layCheck.ts'
import { board } from './measures.ts'
import { pressedCheck } from './pressedCheck.ts'
import { checkState } from './rule.ts'
import { useListening } from './useListening.ts'
import { leaning } from './verification.ts'

/** Milliseconds that a tile takes into its gap. */
const slideTime = 320

const wanted = (state: unknown) => {
  const { picked } = checkState(state)
  return Array.from({ length: puzzleMeasures.choices }, (_, tile) =>
    picked.includes(tile) ? 1 : 0,
  )
}

/** The board with the pattern, its tiles, the digits and the sign for sound. */
export function VerificationScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit } = stage
  const { room } = hanging
  const language = stage.language()
  const made = useMemo(
    () => ({
      sheets: quads(checkQuads),
      wood: paintedBlocks([
        {
          at: [0, 0, -board.thick / 2],
          size: [board.width, board.height, board.thick],
          colour: '#6B5138',
        },
      ]),
    }),
    [],
  )
  useEffect(
    () => () => {
      made.sheets.geometry.dispose()
      made.wood.dispose()
    },
    [made],
  )
  const draw = useCallback(() => drawCheck(language), [language])
  const drawn = useMask(`check ${id}`, room, draw, stage)
  const glide = useEases(id, stage, wanted, slideTime, fromHand)
  const stateNow = useCallback(() => checkState(visit.visitor.getState().states[id]), [visit, id])
  const lay = useCallback(
    () => layCheck(made.sheets, stateNow(), glide.at),
    [made, stateNow, glide],
  )
  useLaid(lay, glide, stage)
  useListening(id, stage)
  usePress(id, stage, (ray) => pressedCheck(ray, hanging, stateNow()))

  return (
    <LeaningBoard
      {...{ hanging, stage, leaning, drawn }}
      wood={made.wood}
      sheets={made.sheets.geometry}
    />
  )
}
