import { pairedWindow, sixWindows } from '#craft'
import { lineMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { byItself } from '../eases.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { middleOf } from './pairedWindows.ts'
import { pairsState, type PairsAct } from './rule.ts'
import { glassGeometry, windowGeometry } from './windowGeometry.ts'

/** Milliseconds that the glass slides, and how far before the frames it does, metres. */
const [slideTime, out] = [900, 0.012]

/** A pair of windows, and the glass with their axes that slides over either. */
export function PairedWindowsScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { place, size, room } = hanging
  const { visit, finish } = stage
  const { visitor } = visit
  const invalidate = useThree((three) => three.invalidate)
  const sheets = useRef<(Group | null)[]>([])
  const made = useMemo(() => {
    const pair = sixWindows().slice(place * 2, place * 2 + 2)
    return {
      windows: windowGeometry(pair.map((drawing, side) => ({ drawing, x: middleOf(size, side) }))),
      glass: pair.map((drawing) => ({
        dark: glassGeometry(drawing, 0.0022),
        bright: glassGeometry(drawing, 0.0006),
      })),
    }
  }, [place, size])
  useEffect(() => {
    invalidate()
    return () => {
      made.windows.dispose()
      for (const { dark, bright } of made.glass) {
        dark.dispose()
        bright.dispose()
      }
    }
  }, [made, invalidate])

  const wanted = useCallback(
    (state: unknown) =>
      [0, 1].map((side) => (pairsState(state).glass === place * 2 + side ? 1 : 0)),
    [place],
  )
  const slides = useEases(id, stage, wanted, slideTime, byItself)
  useFrame(() => {
    for (const side of [0, 1]) {
      const sheet = sheets.current[side]
      if (!sheet) continue
      sheet.visible = slides.at(side) > 0
      sheet.position.x = middleOf(size, side) * slides.at(side)
    }
    if (slides.moves()) invalidate()
  }, before.building)

  const front = -size[2] / 2 + 0.031
  usePress(id, stage, (ray): PairsAct | undefined => {
    const [x, y] = meets(rayIn(hanging, ray), 2, front) ?? []
    if (x === undefined || y === undefined) return undefined
    const half = pairedWindow.size / 2
    const side = [0, 1].find((each) => Math.abs(x - middleOf(size, each)) < half)
    if (side === undefined || Math.abs(y) > half) return undefined
    const window = place * 2 + side
    const { glass } = pairsState(visitor.getState().states[id])
    return glass === window ? { do: 'slide' } : { do: 'slide', window }
  })

  const edge = finish.kept('line-edge', () => lineMaterial({ ink: '#2B2622' }))
  const gold = finish.kept('line', lineMaterial)
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={made.windows} material={finish.lit(room)} position={[0, 0, front]} />
      {made.glass.map(({ dark, bright }, side) => (
        <group
          key={dark.id}
          visible={false}
          position={[0, 0, front + out]}
          ref={(group) => {
            sheets.current[side] = group
          }}
        >
          <mesh geometry={dark} material={edge} renderOrder={2} />
          <mesh geometry={bright} material={gold} renderOrder={3} />
        </group>
      ))}
    </group>
  )
}
