import { puzzleMeasures } from '#craft'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo } from 'react'
import { fromHand } from '../eases.ts'
import { leaningAt } from '../leaning.ts'
import { paintedBlocks } from '../paintedBlocks.ts'
import { quads } from '../quads.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
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
  const { finish, visit } = stage
  const { room, size } = hanging
  const language = stage.language()
  const invalidate = useThree((three) => three.invalidate)
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
  useEffect(() => {
    lay()
    invalidate()
    return visit.visitor.subscribe(() => {
      lay()
      invalidate()
    })
  }, [lay, visit, invalidate])
  useFrame(() => {
    if (!glide.moves()) return
    lay()
    invalidate()
  }, before.building)
  useListening(id, stage)
  usePress(id, stage, (ray) => pressedCheck(ray, hanging, stateNow()))

  const { position, turn } = leaningAt(leaning, -size[1] / 2)
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group position={position} rotation-x={turn}>
        <mesh geometry={made.wood} material={finish.lit(room, { gloss: 0.3 })} />
        {drawn && (
          <mesh
            geometry={made.sheets.geometry}
            material={drawn}
            renderOrder={1}
            frustumCulled={false}
          />
        )}
      </group>
    </group>
  )
}
