import { fitting, teachingSet } from '#craft'
import { timberMaterial, type TimberMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Group } from 'three'
import { steps } from '../bench/bench.ts'
import { useTaken } from '../bench/useTaken.ts'
import { useTimber } from '../dougong/useTimber.ts'
import { byItself, fromHand } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useGrip } from '../useGrip.ts'
import { usePress } from '../usePress.ts'
import { LoadArrows } from './LoadArrows.tsx'
import { awayOf, fen, table } from './measures.ts'
import { movedPieces } from './movedPieces.ts'
import { overTable, pieceUnder, pressedBench } from './pressedBench.ts'
import { assemblyState, isWhole, type AssemblyAct, type Built } from './rule.ts'
import { takenBracket } from './takenBracket.ts'

/** Milliseconds that a piece takes to its place, that one slides back, and that the table shakes. */
const [moveTime, backTime, shakeTime] = [700, 900, 2400] as const
/** How far the table goes to either side, metres, and by how much each layer lags behind, fen. */
const [sway, play] = [0.02, 0.5] as const
/** How high a piece in hand is lifted, fen. */
const lifted = 9

/** How far each piece is on its way from the bench to the set, how far in hand, and how far apart. */
const placedIn = (state: unknown): number[] => {
  const { step, now, held, apart } = assemblyState(state)
  // Before anybody has begun, all of them lie.
  const inHand = (i: number) => i === held && step === steps.try && !now.placed.includes(i)
  return [
    ...teachingSet.map((_, i) => (now.placed.includes(i) ? 1 : 0)),
    ...teachingSet.map((_, i) => (inHand(i) ? 1 : 0)),
    apart ? 1 : 0,
  ]
}
const triesIn = (state: unknown) => [assemblyState(state).tries]
const shakesIn = (state: unknown) => [assemblyState(state).shakes]

/** The pieces on the bench and in the set, the table that shakes, and the arrows of the load. */
export function DougongBenchScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { visit, finish } = stage
  const { visitor } = visit
  const invalidate = useThree((three) => three.invalidate)
  const group = useRef<Group>(null)
  const state = useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
  const { now, held, hinted, apart } = assemblyState(state)
  const whole = isWhole(now)

  const timber = useTimber(id, stage)
  const pieces = useMemo(() => timber && movedPieces(timber), [timber])
  const coat = finish.kept(`timber ${id}`, () =>
    timberMaterial(finish.light(room), lampsOn(hanging, [-40, 2.4, 3], [60, 2.4, 0.8])),
  ) as TimberMaterial

  const eases = useEases(id, stage, placedIn, moveTime, fromHand)
  const tries = useEases(id, stage, triesIn, backTime, byItself)
  const shakes = useEases(id, stage, shakesIn, shakeTime, byItself)
  const count = teachingSet.length
  const stale = useRef(true)
  useFrame(() => {
    const moves = eases.moves() || tries.moves() || shakes.moves()
    if (pieces && (moves || stale.current)) {
      stale.current = moves
      const {
        held: inHand,
        tries: tried,
        shakes: shaken,
      } = assemblyState(visitor.getState().states[id])
      const back = Math.sin(Math.PI * (1 + tries.at(0) - tried))
      const part = 1 + shakes.at(0) - shaken
      const wave = (lag: number) => Math.sin(8 * Math.PI * part - lag) * (1 - part)
      if (group.current) group.current.position.x = table.x + sway * wave(0) * Math.min(1, shaken)
      for (let piece = 0; piece < count; piece += 1) {
        const [x, y, z] = awayOf(piece)
        // A piece that is tried goes half the way, and slides back.
        const way = eases.at(piece)
        const there = Math.max(way, piece === inHand && tried > 0 ? 0.55 * back * (1 - way) : 0)
        const off = 1 - there
        const { at, lift } = teachingSet[piece] ?? { at: [0, 0, 0], lift: 0 }
        const layer = at[1] / 21
        const slack = Math.min(1, shaken) * play * layer * wave(0.5 * layer) * way
        const over = Math.sin(Math.PI * there) * 14 + eases.at(count + piece) * lifted * off
        pieces.move(
          piece,
          x * off + slack,
          y * off + over + lift * way * eases.at(2 * count),
          z * off,
        )
      }
      pieces.done()
      coat.uniforms.uPart.value = fen
      coat.uniforms.uApart.value = eases.at(count - 1) > 0.5 ? eases.at(2 * count) : 1
      coat.uniforms.uShown.value = hinted ? (fitting(now.placed)[0] ?? -1) : -1
    }
    if (moves) invalidate()
  }, before.building)
  useEffect(() => {
    stale.current = true
    invalidate()
  }, [pieces, state, invalidate])

  usePress(id, stage, (ray) => pressedBench(ray, hanging, now.placed, whole))
  useGrip(id, stage, (from) => {
    const piece = pieceUnder(from, hanging, now.placed)
    if (piece === undefined) return undefined
    let [took, put] = [false, false]
    return (ray): AssemblyAct | undefined => {
      if (!took) {
        took = true
        return held === piece ? undefined : { do: 'hold', piece }
      }
      if (put || !overTable(ray, hanging)) return undefined
      put = true
      return { do: 'put' }
    }
  })
  const taken = useCallback((built: Built) => takenBracket(exhibit, built), [exhibit])
  useTaken(exhibit, stage, assemblyState, taken)

  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group ref={group} position={[table.x, table.high, table.z]}>
        {timber && (
          <group scale={fen}>
            <mesh geometry={timber} material={coat} frustumCulled={false} />
            {whole && !apart && <LoadArrows finish={finish} />}
          </group>
        )}
      </group>
    </group>
  )
}
