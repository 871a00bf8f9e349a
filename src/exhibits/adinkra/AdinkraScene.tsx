import { lineMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Mesh } from 'three'
import { byItself } from '../eases.ts'
import { sheetGeometry } from '../flatGeometry.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { drawnSheet } from '../drawnSheet.ts'
import { adinkraOf, toldBy } from './adinkra.ts'
import { chosenGeometry } from './chosenGeometry.ts'
import { drawSigns } from './drawSigns.ts'
import { dyedGeometry } from './inkGeometry.ts'
import { face, signUnder, squareUnder, told } from './measures.ts'
import { adinkraState, type AdinkraAct } from './rule.ts'
import { stampGeometry } from './stampGeometry.ts'
import { printed, stampAt } from './stampWay.ts'
import { toldSheet } from './toldSheet.ts'

/** Milliseconds of a stamp's way to the cloth and back. */
const stampTime = 1300

const wanted = (state: unknown) => [adinkraState(state).stamps]

/** The signs on their cloth, what is stamped on the other, the stamp, and the line that tells of it. */
export function AdinkraScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { finish, visit } = stage
  const { visitor } = visit
  const language = stage.language()
  const invalidate = useThree((three) => three.invalidate)
  const stamp = useRef<Mesh>(null)
  const shown = useRef<unknown>(undefined)
  const state = useSyncExternalStore(visitor.subscribe, () =>
    adinkraState(visitor.getState().states[id]),
  )
  const { chosen } = state

  const made = useMemo(
    () => ({
      dyed: dyedGeometry(),
      stamp: stampGeometry(),
      board: sheetGeometry(told.width, told.height, face + 0.002, [0.93, 0.89, 0.81, 0]),
    }),
    [],
  )
  useEffect(
    () => () => {
      made.dyed.geometry.dispose()
      made.stamp.dispose()
      made.board.dispose()
    },
    [made],
  )
  const frame = useMemo(() => chosenGeometry(chosen), [chosen])
  useEffect(() => {
    invalidate()
    return () => frame.dispose()
  }, [frame, invalidate])

  const dye = useMask(`signs ${id}`, room, drawSigns, stage)
  const line = toldBy(exhibit, state)
  const write = useCallback(
    () => drawnSheet(toldSheet(line), told.width, language, 420),
    [line, language],
  )
  const written = useMask(`told ${id}`, room, write, stage)

  const works = useEases(id, stage, wanted, stampTime, byItself)
  useFrame(() => {
    const { cloth, order, stamps } = adinkraState(visitor.getState().states[id])
    const part = Math.max(0, works.at(0) - stamps + 1)
    const last = order.at(-1)
    const at = stampAt(last === undefined ? 1 : part, last ?? 0)
    stamp.current?.position.set(at.x, at.y, at.z)
    if (stamp.current) stamp.current.rotation.x = at.tip
    const seen = part >= printed ? cloth : cloth.map((sign, i) => (i === last ? null : sign))
    const key = seen.join(' ')
    if (shown.current !== key) made.dyed.stamped(seen)
    shown.current = key
    if (works.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray): AdinkraAct | undefined => {
    const [x, y] = meets(rayIn(hanging, ray), 2, face) ?? []
    if (x === undefined || y === undefined) return undefined
    const square = squareUnder(x, y)
    if (square !== undefined) return { do: 'stamp', square }
    const sign = signUnder(x, y)
    const named = sign === undefined ? undefined : adinkraOf(exhibit).signs[sign]
    return named && { do: 'choose', sign: named.sign }
  })

  const gold = finish.kept('line over cloth', () => lineMaterial({ over: false, ink: '#A63A2B' }))
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {dye && <mesh geometry={made.dyed.geometry} material={dye} renderOrder={1} />}
      {dye && <mesh geometry={frame} material={gold} renderOrder={2} />}
      {written && (
        <mesh
          geometry={made.board}
          material={written}
          position={[told.x, told.y, 0]}
          renderOrder={1}
        />
      )}
      <mesh
        ref={stamp}
        geometry={made.stamp}
        material={finish.lit(room, { gloss: 0.35 })}
        frustumCulled={false}
      />
    </group>
  )
}
