import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ShaderMaterial } from 'three'
import { useTaken } from '../bench/useTaken.ts'
import type { SceneProps } from '../types.ts'
import { useGrip } from '../useGrip.ts'
import { usePress } from '../usePress.ts'
import { useUpClose } from '../useUpClose.ts'
import { boardGeometry } from './boardGeometry.ts'
import { periodOf } from './paintRepeat.ts'
import { inCell, pressedCell } from './pressedCell.ts'
import { repeatState, type Repeat, type RepeatAct } from './rule.ts'
import { takenRepeat } from './takenRepeat.ts'
import { useRepeat } from './useRepeat.ts'
import { wrappedGeometry } from './wrappedGeometry.ts'

/** The cell on its board, the tree's chosen leaf, and the pattern on cloth, tile and vase. */
export function SeventeenScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { visit, finish } = stage
  const { visitor } = visit
  const invalidate = useThree((three) => three.invalidate)
  const near = useUpClose(hanging, stage)
  const state = useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
  const { now, dot } = repeatState(state)
  const { marks, line, group } = now
  const repeat = JSON.stringify({ marks, line, group })
  const texture = useRepeat(id, repeat, stage)

  const picture = finish.kept(`repeat ${id}`, () => finish.picture(room, undefined))
  useEffect(() => {
    const { uMap, uShown } = picture.uniforms
    if (uMap) uMap.value = texture ?? null
    if (uShown) uShown.value = texture ? 1 : 0
    invalidate()
  }, [picture, texture, state, invalidate])

  usePress(id, stage, (ray) => pressedCell(ray, hanging))
  useGrip(id, stage, (from, stroke) => {
    if (!inCell(from, hanging)) return undefined
    return (ray): RepeatAct | undefined => {
      const at = inCell(ray, hanging)
      if (!at) return undefined
      const [x = 0, y = 0] = at.map((part) => Math.round(100 * Math.min(1, Math.max(0, part))))
      return { do: 'draw', x, y, stroke }
    }
  })
  const taken = useCallback((of: Repeat) => takenRepeat(exhibit, of), [exhibit])
  useTaken(exhibit, stage, repeatState, taken)

  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group ref={near}>
        <Board {...{ repeat, dot, room, stage }} />
      </group>
      {texture && <Wrapped period={periodOf(now)[1]} material={picture} />}
    </group>
  )
}

type BoardProps = { repeat: string; dot: number; room: string } & Pick<SceneProps, 'stage'>

/** What is drawn on the board, and the frame on the tree. */
function Board({ repeat, dot, room, stage }: BoardProps) {
  const geometry = useMemo(() => boardGeometry(JSON.parse(repeat), dot), [repeat, dot])
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={stage.finish.lit(room)} />
}

/** Cloth, tile and vase in the pattern. */
function Wrapped({ period, material }: { period: number; material: ShaderMaterial }) {
  const geometry = useMemo(() => wrappedGeometry(period), [period])
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={material} />
}
