import { before, radians } from '#kit'
import { lay } from '#visit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Mesh } from 'three'
import { byItself } from '../eases.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { drawSeal } from './drawSeal.ts'
import { printed, sheets, square, stoneAt, wordUnder } from './measures.ts'
import { sealState, type SealAct } from './rule.ts'
import { inkGeometry, stoneGeometry } from './sealGeometry.ts'
import { sealsOf } from './sealPress.ts'

/** Milliseconds that cutting takes, and the way of the stone to the paper and back. */
const workTime = 2600

const wanted = (state: unknown) => {
  const { cuts, presses } = sealState(state)
  return [cuts, presses]
}

/** The stone, its face as it is cut, and its print. */
export function SealPressScene({ exhibit, hanging, stage }: SceneProps) {
  const { id, title } = exhibit
  const { room, size } = hanging
  const { finish, visit } = stage
  const { visitor } = visit
  const { signs } = sealsOf(exhibit)
  const language = stage.language()
  const invalidate = useThree((three) => three.invalidate)
  const stone = useRef<Mesh>(null)
  const state = useSyncExternalStore(visitor.subscribe, () =>
    sealState(visitor.getState().states[id]),
  )
  const { word, intaglio, keeping } = state
  const sign = signs[word % signs.length]?.sign ?? ''

  const made = useMemo(() => ({ ink: inkGeometry(), stone: stoneGeometry() }), [])
  useEffect(
    () => () => {
      made.ink.geometry.dispose()
      made.stone.dispose()
    },
    [made],
  )
  const draw = useCallback(
    () => drawSeal({ sign, intaglio, seed: word + 1 }),
    [sign, intaglio, word],
  )
  const drawn = useMask(`seal ${id}`, room, draw, stage)
  useEffect(() => {
    made.ink.choose(word)
    invalidate()
  }, [made, word, invalidate])
  useEffect(() => {
    if (keeping) {
      const day = new Date().toLocaleDateString('sv')
      const recipe = { sign, intaglio, seed: word + 1 }
      lay(visitor, {
        exhibit: id,
        maker: 'seal',
        title: `${title}: ${sign}`,
        day,
        language,
        recipe,
      })
      visit.act(id, { do: 'kept' } satisfies SealAct)
    }
  }, [keeping, visit, visitor, id, title, sign, intaglio, word, language])

  const works = useEases(id, stage, wanted, workTime, byItself)
  useFrame(() => {
    const { cuts, presses, pressed } = sealState(visitor.getState().states[id])
    const part = Math.max(0, works.at(1) - presses + 1)
    made.ink.shown(Math.max(0, works.at(0) - cuts + 1), pressed && part >= printed)
    stone.current?.position.set(stoneAt(part, 0), stoneAt(part, 1), stoneAt(part, 2))
    if (works.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray): SealAct | undefined => {
    const own = rayIn(hanging, ray)
    const [x = 9, y = 9] = meets(own, 2, sheets.z) ?? []
    const up = y + size[1] / 2
    const chosen = wordUnder(x, up)
    if (chosen !== undefined && signs[chosen]) return { do: 'choose', word: chosen }
    const within = (middle: number) =>
      Math.abs(x - middle) < sheets.width / 2 && Math.abs(up - square.up) < square.side / 2 + 0.05
    if (within(sheets.face)) return { do: 'turn' }
    if (within(sheets.print)) return { do: 'press' }
    const [across = 9, , out = 9] = meets(own, 1, -size[1] / 2) ?? []
    const onTable = Math.abs(across) < size[0] / 2 && Math.abs(out) < size[2] / 2
    return onTable ? { do: 'press' } : undefined
  })

  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh ref={stone} geometry={made.stone} material={finish.lit(room, { gloss: 0.5 })} />
      {drawn && <mesh geometry={made.ink.geometry} material={drawn} renderOrder={1} />}
    </group>
  )
}
