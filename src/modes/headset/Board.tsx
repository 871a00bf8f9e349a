import { useHall } from '#building'
import { lineMaterial } from '#finish'
import { radians } from '#kit'
import type { Measure } from '#lettering'
import { coverageTexel, emptyCoverage, picturePoolOf } from '#media'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import {
  DataTexture,
  RGFormat,
  type BufferGeometry,
  type ShaderMaterial,
  type Texture,
} from 'three'
import type { SetBoard } from './board.ts'
import { boardGeometry } from './boardGeometry.ts'
import type { Placement, Region } from './boardTypes.ts'
import { paintBoard } from './paintBoard.ts'
import type { Wearing } from './wearing.ts'

type Props = {
  name: string
  wearing: Wearing
  placement: Placement
  /** Sets what is written; another function paints it anew. */
  set: (measure: Measure) => SetBoard
}

/** What stands on the graphics card of a board. */
type Shown = {
  width: number
  height: number
  regions: readonly Region[]
  geometry: BufferGeometry
  texture: Texture
  material: ShaderMaterial
}

/** A board that floats in the room, with keys that may be pressed. The old stands until the new is there. */
export function Board({ name, wearing, placement, set }: Props) {
  const { finish } = useHall()
  const shown = usePainted(name, set)
  const rim = finish.kept('board rim', () => lineMaterial({ over: false, ink: '#B99A58' }))
  const { boards } = wearing

  useEffect(() => {
    if (!shown) return
    const { width, height, regions } = shown
    boards.set(name, { placement, width, height, regions })
    return () => void boards.delete(name)
  }, [boards, name, placement, shown])

  if (!shown) return undefined
  const { x, y, z, heading, tilt, scale } = placement
  return (
    <group
      position={[x, y, z]}
      rotation={[-radians(tilt), Math.PI - radians(heading), 0, 'YXZ']}
      scale={scale}
    >
      {/* A brass edge, so that paper stands off paper walls. */}
      <mesh
        geometry={shown.geometry}
        material={rim}
        position-z={-0.003}
        scale={[1 + 0.012 / shown.width, 1 + 0.012 / shown.height, 1]}
        renderOrder={2}
      />
      <mesh geometry={shown.geometry} material={shown.material} renderOrder={3} />
    </group>
  )
}

function usePainted(name: string, set: Props['set']): Shown | undefined {
  const { finish, works, report, clock, fineness, textureBytes, visit } = useHall()
  const { gl: renderer, frameloop } = useThree()
  const [shown, setShown] = useState<Shown>()

  useEffect(() => {
    const end = works.begin()
    const off = new AbortController()
    const pool = picturePoolOf({ renderer, clock, still: frameloop === 'never' })
    paintBoard(set, fineness)
      .then(async ({ layout, regions, painted, part }) => {
        if (off.signal.aborted) return
        const { coverage, width, height } = painted
        const source = new DataTexture(coverage, width, height, RGFormat)
        const texture = await pool.carry(
          source,
          emptyCoverage(painted, 8),
          coverageTexel,
          off.signal,
        )
        if (off.signal.aborted) return texture.dispose()
        setShown({
          width: layout.width,
          height: layout.height,
          regions,
          geometry: boardGeometry(layout.width, layout.height, part),
          texture,
          material: finish.plate(visit.store.getState().room, texture),
        })
        textureBytes.set(`board ${name}`, Math.round((coverage.length * 4) / 3))
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: `board ${name}`, says: `it could not be written: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      end()
    }
  }, [name, set, finish, works, report, clock, fineness, textureBytes, visit, renderer, frameloop])

  useEffect(() => () => void textureBytes.delete(`board ${name}`), [textureBytes, name])
  useEffect(() => {
    if (!shown) return
    return () => {
      shown.geometry.dispose()
      shown.texture.dispose()
      shown.material.dispose()
    }
  }, [shown])
  return shown
}
