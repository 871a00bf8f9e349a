import { latticePanel } from '#craft'
import { dayPaneMaterial, timberBarMaterial } from '#finish'
import { sunWay } from '#finish/figures'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { ownWay } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { usePress } from '../usePress.ts'
import { Explained } from './Explained.tsx'
import { paneGeometry } from './paneGeometry.ts'
import { wallState, type WallAct } from './rule.ts'
import { SunPatch } from './SunPatch.tsx'
import { SymmetryPlate } from './SymmetryPlate.tsx'
import { useWindows } from './useWindows.ts'
import { middlesOf, recess, windowMet, type LatticeWall } from './windows.ts'

/** Metres from which the flowers on the lattices cannot be told from their crossings. */
const nearEnough = 14

/** Eight lattices against the day, and the sun through them on the floor. */
export function LatticeWallScene({ exhibit, hanging, stage }: SceneProps) {
  // Read by the schema, and cut to one language since.
  const { windows, back = 0 } = exhibit.artefact.with as LatticeWall
  const { id } = exhibit
  const { size, room, turn, y: high } = hanging
  const { visit, finish } = stage
  const invalidate = useThree((state) => state.invalidate)
  const count = windows.length
  const front = size[2] / 2 - back
  const middles = useMemo(() => middlesOf(count, size), [count, size])
  const sun = useMemo(() => ownWay(turn, sunWay.x, sunWay.y, sunWay.z), [turn])
  const foot = high - latticePanel.height / 2
  const { figures, bars, light } = useWindows(id, stage, windows, middles, sun, foot)
  const { subscribe } = visit.visitor
  const shown = useSyncExternalStore(
    subscribe,
    () => wallState(visit.visitor.getState().states[id]).shown,
  )
  useEffect(invalidate, [shown, bars, light, invalidate])
  useFrame(() => {
    const { pose } = visit
    const isFar = Math.hypot(pose.x - hanging.x, pose.z - hanging.z) > nearEnough
    const bare = bars?.groups[count - 1]
    // Flowers of three centimetres on the crossings are half of the triangles.
    if (bare) bars.setDrawRange(0, isFar ? bare.start + bare.count : Infinity)
  }, before.building)

  const timber = finish.kept(`bars ${room}`, () =>
    timberBarMaterial(finish.light(room), latticePanel.thick),
  )
  const day = finish.kept('day pane', () => dayPaneMaterial())
  const dusk = finish.kept('dusk pane', () => dayPaneMaterial(0.5))
  const panes = useMemo(() => paneGeometry(middles), [middles])
  useEffect(() => () => panes.dispose(), [panes])
  const pane = useMemo(() => paneGeometry([0]), [])
  useEffect(() => () => pane.dispose(), [pane])
  usePress(id, stage, (ray) => {
    const window = windowMet(ray, hanging, count, front - recess.lattice)
    if (window === undefined) return undefined
    const { shown: open } = wallState(visit.visitor.getState().states[id])
    const act: WallAct = open === window ? { do: 'show' } : { do: 'show', window }
    return act
  })

  const open = shown === undefined ? undefined : figures[shown]
  return (
    <group position={[hanging.x, high, hanging.z]} rotation-y={Math.PI - radians(turn)}>
      <mesh geometry={panes} material={day} position={[0, 0, front - recess.pane]} />
      {bars && <mesh geometry={bars} material={timber} position={[0, 0, front - recess.lattice]} />}
      {/* Only where the sun stands behind the wall does it come through. */}
      {light && sun[2] < 0 && (
        <SunPatch
          {...{ light, middles, sun, foot, high, finish, stage }}
          z={front - recess.lattice}
        />
      )}
      {open && shown !== undefined && (
        <group position={[middles[shown] ?? 0, 0, front]}>
          <mesh geometry={pane} material={dusk} position={[0, 0, 0.002 - recess.pane]} />
          <Explained figure={open} finish={finish} />
          <group position={[0, latticePanel.height / 2 + 0.09, 0]}>
            <SymmetryPlate
              says={windows[shown]?.symmetry ?? ''}
              language={stage.language()}
              {...{ room, stage }}
            />
          </group>
        </group>
      )}
    </group>
  )
}
