import { lineMaterial, shadeMaterial } from '#finish'
import { before, radians } from '#kit'
import type { Ray } from '#plan'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { TorusGeometry, type Group } from 'three'
import { byItself } from '../eases.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { metOn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { hoofShades, outlineGeometry } from './geometries.ts'
import { compared, diorama } from './measures.ts'
import { outlinesState, type OutlinesAct } from './rule.ts'

/** Milliseconds in which an outline slides over the other. */
const slideTime = 900
const { panel, outline } = diorama
const front = panel.z + panel.thick / 2

const standing = { make: 'giraffe', of: [] } as const

const wanted = (state: unknown): number[] => [outlinesState(state).over ? 1 : 0]

/** The animal, the ship and the qilin's outline, which stand; the giraffe's outline, which slides. */
export function GiraffeScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit } = stage
  const invalidate = useThree((three) => three.invalidate)
  const animal = useMade(id, stage, standing, wroughtGeometry)
  const shapes = useMemo(
    () => ({
      slid: outlineGeometry(),
      shade: hoofShades(),
      ring: new TorusGeometry(0.1625, 0.0075, 2, 40),
    }),
    [],
  )
  useEffect(() => () => Object.values(shapes).forEach((shape) => shape.dispose()), [shapes])
  const slid = useRef<Group>(null)
  const state = () => outlinesState(visit.visitor.getState().states[id])
  const part = useSyncExternalStore(visit.visitor.subscribe, () => state().part)
  useEffect(invalidate, [part, invalidate])

  const ease = useEases(id, stage, wanted, slideTime, byItself)
  useFrame(() => {
    const over = ease.at(0)
    const x = outline.giraffe + over * (outline.qilin - outline.giraffe)
    slid.current?.position.set(x, outline.ground, front + outline.front * (1 + over))
    if (ease.moves()) invalidate()
  }, before.building)
  usePress(
    id,
    stage,
    useCallback(
      (ray: Ray): OutlinesAct | undefined => {
        const met = metOn(ray, hanging, front)
        if (!met || Math.abs(met[0] - panel.x) > panel.width / 2) return undefined
        if (met[1] + hanging.size[1] / 2 > panel.height) return undefined
        const { over } = outlinesState(visit.visitor.getState().states[id])
        return { do: 'over', on: !over }
      },
      [hanging, visit, id],
    ),
  )

  const coat = finish.lit(hanging.room)
  const gold = finish.kept('line behind', () => lineMaterial({ over: false }))
  const marked = part === undefined ? undefined : compared[part]
  const mark = ([along, up]: readonly [number, number]) => (
    <mesh
      geometry={shapes.ring}
      material={gold}
      position={[-along * outline.scale, up * outline.scale, 0.02]}
    />
  )
  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {animal && (
        <>
          <mesh geometry={animal} material={coat} />
          <mesh geometry={shapes.shade} material={finish.kept('shade', shadeMaterial)} />
        </>
      )}
      <group ref={slid}>
        <mesh geometry={shapes.slid} material={coat} />
        {marked && mark(marked.giraffe)}
      </group>
      {marked && (
        <group position={[outline.qilin, outline.ground, front + outline.front]}>
          {mark(marked.qilin)}
        </group>
      )}
    </group>
  )
}
