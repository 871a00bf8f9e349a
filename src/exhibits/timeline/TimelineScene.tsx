import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { fromHand } from '../eases.ts'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { marksGeometry } from './marks.ts'
import { alongLine, board, centre, seatAt, seats } from './measures.ts'
import { pressedTimeline } from './pressed.ts'
import { timelineState } from './rule.ts'
import { cushionGeometry } from './shapes.ts'
import { momentOf, timelineOf } from './timeline.ts'

/** Milliseconds in which the bead slides to another step. */
const slideTime = 420

/** The marks and the bead with the name of its step, and the cushion of the seat that is taken. */
export function TimelineScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit } = stage
  const { room } = hanging
  const invalidate = useThree((three) => three.invalidate)
  const { steps } = timelineOf(exhibit)
  const moments = useMemo(() => steps.map(momentOf), [steps])
  const marks = useMemo(() => marksGeometry(steps), [steps])
  useEffect(() => () => marks.geometry.dispose(), [marks])
  const cushion = useMemo(() => cushionGeometry(), [])
  useEffect(() => () => cushion.dispose(), [cushion])
  const state = () => timelineState(visit.visitor.getState().states[id])
  const step = useSyncExternalStore(visit.visitor.subscribe, () => state().step)
  const seat = useSyncExternalStore(visit.visitor.subscribe, () => state().seat)
  useEffect(invalidate, [step, seat, invalidate])

  const wanted = useCallback(
    (given: unknown) => [alongLine(moments[timelineState(given).step] ?? board.from)],
    [moments],
  )
  const ease = useEases(id, stage, wanted, slideTime, fromHand)
  useFrame(() => {
    marks.slide(ease.at(0))
    if (ease.moves()) invalidate()
  }, before.building)
  usePress(
    id,
    stage,
    useCallback(
      (ray) =>
        pressedTimeline(ray, hanging, moments, timelineState(visit.visitor.getState().states[id])),
      [hanging, moments, visit, id],
    ),
  )

  const lacquer = finish.lit(room, { gloss: 0.5 })
  const said = steps[step]
  const plate = { width: 1.1, height: 0.19 }
  // At the ends the plate stays on the board.
  const most = (board.width - plate.width) / 2
  const at = alongLine(moments[step] ?? board.from)
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={marks.geometry} material={lacquer} />
      {said && (
        <group position={[Math.min(most, Math.max(-most, at)), board.up + 0.32, 0]}>
          <TitleOnMount
            title={`${said.at.slice(0, 4)} · ${said.name}`}
            language={stage.language()}
            {...plate}
            distance={2.4}
            front={board.face + 0.012}
            room={room}
            stage={stage}
            onPaper
            margin={0.014}
          />
        </group>
      )}
      {seat !== undefined && (
        <mesh
          geometry={cushion}
          material={lacquer}
          position={[seatAt(seat), seats.high - centre - 0.01, seats.out]}
        />
      )}
    </group>
  )
}
