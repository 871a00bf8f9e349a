import type { Vector } from '#craft'
import { sunPatchMaterial, type HouseFinish } from '#finish'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { DataTexture, Mesh } from 'three'
import type { SceneStage } from '../types.ts'
import { onFloor } from './onFloor.ts'
import { moveOnFloor, sunsTurn } from './sunsWay.ts'

type Props = {
  light: DataTexture
  middles: readonly number[]
  z: number
  foot: number
  high: number
  sun: Vector
  finish: HouseFinish
  stage: SceneStage
}

/** The sun on the floor, as far as the windows let it through. While nobody is there it goes on. */
export function SunPatch({ light, middles, z, foot, high, sun, finish, stage }: Props) {
  const geometry = useMemo(
    () => onFloor(middles, z, foot, high, sun),
    [middles, z, foot, high, sun],
  )
  const material = useMemo(
    () => finish.lend('sun patch', () => sunPatchMaterial(light)),
    [finish, light],
  )
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  const patch = useRef<Mesh>(null)
  const { visit, clock, reduced } = stage
  const since = useMemo(
    () => ({ activity: visit.store.getState().activity, at: 0, turn: 0 }),
    [visit],
  )
  useFrame(() => {
    const { activity } = visit.store.getState()
    if (activity !== since.activity) {
      since.activity = activity
      since.at = clock.now()
    }
    const moves = activity.doing === 'away' && !reduced()
    const turn = moves ? sunsTurn((clock.now() - since.at) / 1000) : 0
    if (turn === since.turn || !patch.current) return
    since.turn = turn
    moveOnFloor(patch.current.matrix.elements, sun, z, turn)
    patch.current.matrixWorldNeedsUpdate = true
  }, before.building)
  return (
    <mesh
      ref={patch}
      geometry={geometry}
      material={material}
      matrixAutoUpdate={false}
      renderOrder={1}
    />
  )
}
