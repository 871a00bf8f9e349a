import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Group } from 'three'
import { fromHand } from '../eases.ts'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { alongLine, board, centre, seatAt, seats } from './measures.ts'
import { pressedTimeline } from './pressed.ts'
import { timelineState } from './rule.ts'
import { beadGeometry, cushionGeometry } from './shapes.ts'
import { momentOf, timelineOf } from './timeline.ts'

/** Milliseconds in which the bead slides to another step. */
const slideTime = 420

/** The bead with the name of its step, and the cushion of the seat that is taken. */
export function TimelineScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit } = stage
  const { room } = hanging
  const invalidate = useThree((three) => three.invalidate)
  const sliding = useRef<Group>(null)
  const { steps } = timelineOf(exhibit)
  const moments = useMemo(() => steps.map(momentOf), [steps])
  const shapes = useMemo(() => ({ bead: beadGeometry(), cushion: cushionGeometry() }), [])
  useEffect(() => () => Object.values(shapes).forEach((shape) => shape.dispose()), [shapes])
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
    sliding.current?.position.setX(ease.at(0))
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
  const plate = { width: 0.86, height: 0.19 }
  // At the ends of the board the plate stays on it.
  const most = (board.width - plate.width) / 2 - 0.02
  const at = alongLine(moments[step] ?? board.from)
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group ref={sliding} position={[0, board.up, board.face + 0.03]}>
        <mesh geometry={shapes.bead} material={lacquer} />
      </group>
      {said && (
        <group position={[Math.min(most, Math.max(-most, at)), board.up + 0.28, 0]}>
          <TitleOnMount
            title={`${said.at.slice(0, 4)} · ${said.name}`}
            language={stage.language()}
            {...plate}
            distance={1.7}
            front={board.face + 0.012}
            room={room}
            finish={finish}
            onPaper
            margin={0.014}
          />
        </group>
      )}
      {seat !== undefined && (
        <mesh
          geometry={shapes.cushion}
          material={lacquer}
          position={[seatAt(seat), seats.high - centre - 0.01, seats.out]}
        />
      )}
    </group>
  )
}
