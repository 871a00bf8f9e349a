import { radians } from '#kit'
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
import { drawForm } from './drawForm.ts'
import { leaning } from './feedback.ts'
import { formQuads, layForm } from './layForm.ts'
import { board } from './measures.ts'
import { pressedSeal } from './pressedSeal.ts'
import { feedbackState, seals } from './rule.ts'
import { shadeGeometry } from './shadeGeometry.ts'
import { useFiled } from './useFiled.ts'

/** Milliseconds that a print takes. */
const printTime = 260

const wanted = (state: unknown) => {
  const { rating } = feedbackState(state)
  return Array.from({ length: seals }, (_, n) => (n < rating ? 1 : 0))
}

/** The form on its board, as far as it is filled in. */
export function FeedbackScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit } = stage
  const { room } = hanging
  const language = stage.language()
  const made = useMemo(
    () => ({
      sheets: quads(formQuads),
      shade: shadeGeometry(),
      wood: paintedBlocks([
        {
          at: [0, 0, -board.thick / 2],
          size: [board.width, board.height, board.thick],
          colour: '#6B5138',
        },
        {
          at: [0, -board.height / 2 + 0.008, 0.008],
          size: [board.width, 0.016, 0.016],
          colour: '#5A4330',
        },
      ]),
    }),
    [],
  )
  useEffect(
    () => () => {
      made.sheets.geometry.dispose()
      made.wood.dispose()
      made.shade.dispose()
    },
    [made],
  )
  const draw = useCallback(() => drawForm(language), [language])
  const drawn = useMask(`form ${id}`, room, draw, stage)
  const glide = useEases(id, stage, wanted, printTime, fromHand)
  const lay = useCallback(
    () => layForm(made.sheets, feedbackState(visit.visitor.getState().states[id]), glide.at),
    [made, visit, id, glide],
  )
  useLaid(lay, glide, stage)
  useFiled(exhibit, stage)
  usePress(id, stage, (ray) => pressedSeal(ray, hanging))

  return (
    <>
      <LeaningBoard
        {...{ hanging, stage, leaning, drawn }}
        wood={made.wood}
        sheets={made.sheets.geometry}
      />
      <mesh
        geometry={made.shade}
        material={stage.finish.lit(room, { gloss: 0.3 })}
        position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
        rotation-y={Math.PI - radians(hanging.turn)}
      />
    </>
  )
}
