import { latticePanel } from '#craft'
import { dayPaneMaterial, sunPatchMaterial, timberBarMaterial } from '#finish'
import { sunWay } from '#finish/figures'
import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useTaken } from '../bench/useTaken.ts'
import { paneGeometry } from '../lattice-wall/paneGeometry.ts'
import { ownWay } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useGrip } from '../useGrip.ts'
import { usePress } from '../usePress.ts'
import { useUpClose } from '../useUpClose.ts'
import { boardGeometry } from './boardGeometry.ts'
import { window } from './measures.ts'
import { Piece } from './Piece.tsx'
import { puzzleWindows } from '../bench/counts.ts'
import { dotUnder, pressedGame } from './pressedGame.ts'
import { gameState, groupOf, type GameAct, type Pattern } from './rule.ts'
import { sunOnSlab } from './sunOnSlab.ts'
import { takenWindow } from './takenWindow.ts'
import { filling, useFilled, type Filled } from './useFilled.ts'

/** The window with its lattice and its light, and the cell on its board. */
export function LatticeGameScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, turn } = hanging
  const { visit, finish } = stage
  const { visitor } = visit
  const invalidate = useThree((three) => three.invalidate)
  const near = useUpClose(hanging, stage)
  const state = useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
  const { now, dot, from, puzzle } = gameState(state)
  const sun = useMemo(() => ownWay(turn, sunWay.x, sunWay.y, sunWay.z), [turn])
  const shown = puzzle && puzzleWindows[puzzle.window]
  const filled = useFilled(id, stage, filling(now, shown), sun, window.foot)

  const pane = useMemo(() => paneGeometry([0]), [])
  useEffect(() => () => pane.dispose(), [pane])
  useEffect(invalidate, [state, invalidate])
  const timber = finish.kept(`bars ${room}`, () =>
    timberBarMaterial(finish.light(room), latticePanel.thick),
  )
  const day = finish.kept('day pane', () => dayPaneMaterial())

  usePress(id, stage, (ray) => pressedGame(ray, hanging, puzzle !== undefined))
  useGrip(id, stage, (begun, stroke) => {
    const start = dotUnder(begun, hanging)
    if (start === undefined) return undefined
    return (ray): GameAct | undefined => {
      const to = dotUnder(ray, hanging)
      return to === undefined ? undefined : { do: 'bar', from: start, to, stroke }
    }
  })
  const taken = useCallback((pattern: Pattern) => takenWindow(exhibit, pattern), [exhibit])
  useTaken(exhibit, stage, gameState, taken)

  const { height } = latticePanel
  const middle = [window.x, window.foot + (height * window.scale) / 2, window.z] as const
  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(turn)}
    >
      <group position={middle} scale={window.scale}>
        {filled && <mesh geometry={filled.bars} material={timber} />}
        {puzzle && <Piece {...puzzle} finish={finish} out={0.03} />}
      </group>
      <group ref={near}>
        <Board
          drawn={JSON.stringify({ bars: now.bars, group: groupOf(now), dot, from })}
          {...{ stage, room }}
        />
        <mesh
          geometry={pane}
          material={day}
          position={[middle[0], middle[1], middle[2] - 0.013]}
          scale={[0.9 * window.scale, 0.94 * window.scale, 1]}
        />
        {filled && sun[2] < 0 && <Sun {...{ id, filled, sun, stage }} />}
      </group>
    </group>
  )
}

type Staged = Pick<SceneProps, 'stage'>

/** What is drawn on the board. */
function Board({ drawn, stage, room }: { drawn: string; room: string } & Staged) {
  const geometry = useMemo(() => boardGeometry(JSON.parse(drawn)), [drawn])
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={stage.finish.lit(room)} />
}

/** The sun through the window, on its floor. */
function Sun({
  id,
  filled,
  sun,
  stage,
}: { id: string; filled: Filled; sun: readonly [number, number, number] } & Staged) {
  const invalidate = useThree((three) => three.invalidate)
  const patch = useMemo(() => sunOnSlab(sun), [sun])
  useEffect(() => () => patch.dispose(), [patch])
  const material = stage.finish.kept(`sun ${id}`, () => sunPatchMaterial(filled.light))
  useEffect(() => {
    const { uLight } = material.uniforms
    if (uLight) uLight.value = filled.light
    invalidate()
  }, [material, filled, invalidate])
  return <mesh geometry={patch} material={material} renderOrder={1} />
}
