import { shadeMaterial, splatMaterial } from '#finish'
import { headingTo, radians, turnBetween } from '#kit'
import type { Hanging } from '#plan'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { PlaneGeometry } from 'three'
import type { SceneProps, SceneStage } from '../types.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { Dots } from './Dots.tsx'
import { dotsGeometry } from './dotsGeometry.ts'
import { LevelsWay } from './LevelsWay.tsx'
import { MeshWay } from './MeshWay.tsx'
import { pressedPlinth } from './pressedPlinth.ts'
import { RaysWay } from './RaysWay.tsx'
import { fiveWaysState, freshWays, ways, type FiveWaysState, type Way } from './rule.ts'
import { SplatsWay } from './SplatsWay.tsx'

/** One of the five plinths with the vase in its way. */
export function WayScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { x, y, z, turn, size, place, room } = hanging
  const { visit, finish } = stage
  const way = ways[place] ?? 'points'
  const invalidate = useThree((three) => three.invalidate)
  const given = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const state: FiveWaysState = given === undefined ? freshWays : fiveWaysState(given)
  useEffect(invalidate, [state, invalidate])
  const material = finish.kept(`painted ${id}`, () => finish.picture(room, undefined))
  const sheet = useMemo(() => new PlaneGeometry(0.5, 0.5).rotateX(-Math.PI / 2), [])
  useEffect(() => () => sheet.dispose(), [sheet])
  usePress(id, stage, (ray) => pressedPlinth(ray, hanging, way, state))
  useLook(id, way, hanging, stage)
  const common = { hanging, stage, material }
  return (
    <group position={[x, y - size[1] / 2, z]} rotation-y={Math.PI - radians(turn)}>
      <mesh
        geometry={sheet}
        material={finish.kept('shade', shadeMaterial)}
        position={[0, 0.0015, 0]}
      />
      {way === 'points' && <PointsWay hanging={hanging} stage={stage} />}
      {way === 'rays' && <RaysWay state={state} material={material} />}
      {way === 'mesh' && <MeshWay look={state.look} material={material} />}
      {way === 'levels' && <LevelsWay level={state.level} {...common} />}
      {way === 'splats' && <SplatsWay size={state.size} sorted={state.sorted} {...common} />}
    </group>
  )
}

/** Turns the visitor's head to the plinth whose way was chosen: not all five are in sight at once. */
function useLook(id: string, way: Way, { x, z }: Hanging, { visit, reduced }: SceneStage): void {
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        const [now, before] = [fiveWaysState(states[id]).way, fiveWaysState(was.states[id]).way]
        if (now !== way || before === way) return
        const { pose, intents, store } = visit
        if (store.getState().activity.doing !== 'viewing') return
        const heading = headingTo(pose.x, pose.z, x, z)
        if (reduced()) visit.look({ ...pose, heading })
        else intents.lookHeading += turnBetween(pose.heading, heading)
      }),
    [id, way, x, z, visit, reduced],
  )
}

const cloud = { make: 'cloud', of: [] } as const

/** The cloud of points. */
function PointsWay({ hanging, stage }: Pick<SceneProps, 'hanging' | 'stage'>) {
  const dots = useMade(hanging.exhibit, stage, cloud, dotsGeometry)
  const hard = stage.finish.kept('points', () => splatMaterial({ hard: true }))
  return dots && <Dots geometry={dots} material={hard} />
}
