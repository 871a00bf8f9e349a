import { block, glazeTable, pairAt, surfaceOf } from '#craft'
import {
  geometryOf,
  glazedMaterial,
  glazes as looks,
  lampedMaterial,
  lampMetalMaterial,
} from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { BufferGeometry, Mesh } from 'three'
import { fromHand } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useParts } from '../useParts.ts'
import { usePress } from '../usePress.ts'
import { clothThick, glazesOf } from './glazes.ts'
import { lampGeometry } from './lampGeometry.ts'
import { pairsGeometry } from './pairsGeometry.ts'
import { pressedAlong } from './pressedAlong.ts'
import { glazesState, type GlazesAct } from './rule.ts'
import { useDrawing } from './useDrawing.ts'

/** Milliseconds that the lamp takes to where it is wanted, and a glaze to change. */
const glideTime = 420

/** How deep the crackle goes into the glaze by its three steps, metres. */
const depths = [0.00008, 0.0005, 0.0013] as const

/** Bowls and tiles on their cloth, and the lamp that goes along them. */
export function GlazesScene({ exhibit, hanging, stage }: SceneProps) {
  const { glazes } = glazesOf(exhibit)
  const { id } = exhibit
  const { finish } = stage
  const invalidate = useThree((state) => state.invalidate)
  const lamp = useRef<Mesh>(null)
  const count = glazes.length

  const { coat, cloth, brass } = useMemo(() => {
    const light = finish.light(hanging.room)
    const coat = finish.kept(`glazed ${id}`, () =>
      glazedMaterial(
        light,
        glazes.map(({ glaze }) => looks[glaze]),
      ),
    )
    const cloth = finish.kept(`lamped ${id}`, () => lampedMaterial(coat))
    return {
      coat,
      cloth,
      brass: finish.kept(`lamp ${hanging.room}`, () => lampMetalMaterial(light)),
    }
  }, [finish, hanging.room, id, glazes])
  const pairs = useParts(
    id,
    stage,
    useCallback(() => pairsGeometry(count), [count]),
  )
  const sheet = useMemo(() => clothGeometry(), [])
  const hood = useMemo(() => lampGeometry(), [])
  useDisposed(sheet)
  useDisposed(hood)
  useDrawing(id, coat.uniforms['uDrawing'], stage)

  const wanted = useCallback(
    (given: unknown) => {
      const now = glazesState(given)
      return [pairAt(now.lamp, count), depths[now.crackle] ?? 0, now.opaque ? 1 : 0]
    },
    [count],
  )
  const glide = useEases(id, stage, wanted, glideTime, fromHand)
  useFrame(() => {
    const { uLampX, uCrackle, uCover } = coat.uniforms
    if (uLampX && uCrackle && uCover) {
      uLampX.value = glide.at(0)
      uCrackle.value = glide.at(1)
      uCover.value = glide.at(2)
    }
    if (lamp.current) lamp.current.position.x = glide.at(0)
    if (glide.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const along = pressedAlong(ray, hanging)
    if (along === undefined) return undefined
    const to = along / glazeTable.pitch + (count - 1) / 2
    return { do: 'lamp', to, of: count } satisfies GlazesAct
  })

  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2 + clothThick, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {pairs && <mesh geometry={pairs} material={coat} />}
      <mesh geometry={sheet} material={cloth} />
      <mesh ref={lamp} geometry={hood} material={brass} />
    </group>
  )
}

/** The cloth on the table, its upper side at y = 0. */
function clothGeometry(): BufferGeometry {
  const { width, depth } = glazeTable.cloth
  const thick = clothThick - 0.001
  const corner = [-width / 2, -thick, -depth / 2] as const
  const edges = [
    [width, 0, 0],
    [0, thick, 0],
    [0, 0, depth],
  ] as const
  return geometryOf(surfaceOf(block('cloth', 'cloth', corner, edges, { bevel: 0.002 })))
}

function useDisposed(geometry: BufferGeometry): void {
  useEffect(() => () => geometry.dispose(), [geometry])
}
