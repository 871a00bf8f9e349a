import { useHall } from '#building'
import { before, radians } from '#kit'
import type { Measure } from '#lettering'
import { coverageTexel, emptyCoverage, picturePoolOf } from '#media'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import {
  DataTexture,
  RGFormat,
  type BufferGeometry,
  type Group,
  type ShaderMaterial,
  type Texture,
  type WebGLRenderer,
} from 'three'
import type { SetBoard } from './board.ts'
import { boardGeometry, type grounds } from './boardGeometry.ts'
import type { Placement, Region } from './boardTypes.ts'
import { paintBoard } from './paintBoard.ts'
import type { Wearing } from './wearing.ts'

type Props = {
  name: string
  wearing: Wearing
  placement: Placement
  /** Keeps the placement where something else goes, each frame; says whether it is shown. */
  follow?: (placement: Placement, frame: XRFrame, gl: WebGLRenderer) => boolean
  /** Whether rays and fingers go through it. */
  mute?: boolean
  ground?: keyof typeof grounds
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
export function Board(props: Props) {
  const { name, wearing, placement, follow, mute = false, ground = 'paper', set } = props
  const shown = usePainted(name, set, ground)
  const { boards } = wearing
  const group = useRef<Group>(null)

  useEffect(() => {
    if (!shown) return
    const { width, height, regions } = shown
    boards.set(name, { placement, width, height, regions, mute })
    return () => void boards.delete(name)
  }, [boards, name, placement, mute, shown])
  useFrame(({ gl }, _, frame) => {
    if (!follow || !group.current || !frame) return
    group.current.visible = follow(placement, frame, gl)
    place(group.current, placement)
  }, before.rig + 2)

  if (!shown) return undefined
  const { x, y, z, heading, tilt, scale } = placement
  return (
    <group
      ref={group}
      position={[x, y, z]}
      rotation={[-radians(tilt), Math.PI - radians(heading), 0, 'YXZ']}
      scale={scale}
    >
      <mesh geometry={shown.geometry} material={shown.material} renderOrder={3} />
    </group>
  )
}

function place(group: Group, { x, y, z, heading, tilt, scale }: Placement): void {
  group.position.set(x, y, z)
  group.rotation.set(-radians(tilt), Math.PI - radians(heading), 0, 'YXZ')
  group.scale.setScalar(scale)
}

function usePainted(
  name: string,
  set: Props['set'],
  ground: keyof typeof grounds,
): Shown | undefined {
  const { finish, works, report, clock, fineness, textureBytes, visit } = useHall()
  const { gl: renderer, frameloop } = useThree()
  const [shown, setShown] = useState<Shown>()
  /** What has come and was not shown yet. */
  const due = useRef<Shown>(undefined)

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
        due.current = {
          width: layout.width,
          height: layout.height,
          regions,
          geometry: boardGeometry(layout.width, layout.height, part, ground),
          texture,
          material: finish.plate(visit.store.getState().room, texture),
        }
        setShown(due.current)
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
  }, [
    name,
    set,
    ground,
    finish,
    works,
    report,
    clock,
    fineness,
    textureBytes,
    visit,
    renderer,
    frameloop,
  ])

  useEffect(() => () => void textureBytes.delete(`board ${name}`), [textureBytes, name])
  useEffect(() => {
    if (!shown) return
    if (due.current === shown) due.current = undefined
    return () => free(shown)
  }, [shown])
  // It never is where the board is put away meanwhile.
  useEffect(
    () => () => {
      if (due.current) free(due.current)
    },
    [],
  )
  return shown
}

function free({ geometry, texture, material }: Shown): void {
  geometry.dispose()
  texture.dispose()
  material.dispose()
}
