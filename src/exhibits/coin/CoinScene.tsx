import { lampMetalMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { fromHand } from '../eases.ts'
import { sheetGeometry } from '../flatGeometry.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { drawnSheet } from '../drawnSheet.ts'
import { coinOf, panelSheetOf } from './coin.ts'
import { bronzeGeometry, faceGeometry } from './coinGeometry.ts'
import { drawFace } from './drawFace.ts'
import { front, panel, thingAt, thingUnder } from './measures.ts'
import { coinState, explanations, pressExplanation } from './rule.ts'
import { thingsGeometry } from './thingsGeometry.ts'

/** Milliseconds in which a thing is lifted. */
const liftTime = 400

const wanted = (state: unknown) => {
  const { weighed } = coinState(state)
  return explanations.map((each) => (each === weighed ? 1 : 0))
}

/** The coin and its characters, the things that stand for explanations, and the panel under them. */
export function CoinScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const { finish, visit } = stage
  const { visitor } = visit
  const language = stage.language()
  const invalidate = useThree((three) => three.invalidate)
  /** The state in which the things were set down last; none before the first. */
  const settled = useRef<unknown>(null)
  const made = useMemo(
    () => ({
      bronze: bronzeGeometry(),
      face: faceGeometry(),
      things: thingsGeometry(),
      board: sheetGeometry(panel.width, panel.height, 0, [0.93, 0.89, 0.81, 0]),
    }),
    [],
  )
  useEffect(
    () => () => {
      made.bronze.dispose()
      made.face.dispose()
      made.things.geometry.dispose()
      made.board.dispose()
    },
    [made],
  )
  const { characters } = coinOf(exhibit)
  const draw = useCallback(() => drawFace(characters), [characters])
  const face = useMask(`coin ${id}`, room, draw, stage)
  const weighed = useSyncExternalStore(
    visitor.subscribe,
    () => coinState(visitor.getState().states[id]).weighed,
  )
  const write = useCallback(
    () => drawnSheet(panelSheetOf(exhibit, weighed), panel.width, language, 1100),
    [exhibit, weighed, language],
  )
  const written = useMask(`proofs ${id}`, room, write, stage)

  const lifts = useEases(id, stage, wanted, liftTime, fromHand)
  useFrame(() => {
    const moves = lifts.moves()
    const state = visitor.getState().states[id]
    if (settled.current === state && !moves) return
    explanations.forEach((_, i) => made.things.lift(i, lifts.at(i)))
    settled.current = moves ? null : state
    if (moves) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const [, deep] = thingAt('envoy')
    const [x, y] = meets(rayIn(hanging, ray), 2, deep) ?? []
    const there = x === undefined || y === undefined ? undefined : thingUnder(x, y + size[1] / 2)
    return there && pressExplanation(coinState(visitor.getState().states[id]), there)
  })

  const metal = finish.kept(`lamp ${room}`, () => lampMetalMaterial(finish.light(room)))
  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={made.bronze} material={metal} />
      {face && <mesh geometry={made.face} material={face} />}
      <mesh
        geometry={made.things.geometry}
        material={finish.lit(room, { gloss: 0.35 })}
        frustumCulled={false}
      />
      {written && (
        <mesh
          geometry={made.board}
          material={written}
          position={[0, -panel.under, front + 0.011]}
          renderOrder={1}
        />
      )}
    </group>
  )
}
