import type { Vector } from '#craft'
import { sunPatchMaterial, type HouseFinish } from '#finish'
import { useEffect, useMemo } from 'react'
import type { DataTexture } from 'three'
import { onFloor } from './sunlight.ts'

type Props = {
  light: DataTexture
  middles: readonly number[]
  z: number
  foot: number
  high: number
  sun: Vector
  finish: HouseFinish
}

/** The sun on the floor, as far as the windows let it through. */
export function SunPatch({ light, middles, z, foot, high, sun, finish }: Props) {
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
  return <mesh geometry={geometry} material={material} renderOrder={1} />
}
