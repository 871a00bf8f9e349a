import { cloth, surfaceOf } from '#craft'
import { geometryOf } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { PlaneGeometry, type Group, type ShaderMaterial } from 'three'
import type { SceneProps } from '../types.ts'
import { usePress } from '../usePress.ts'
import { hotspotAct, pressTurn } from './acts.ts'
import { slabHigh } from './model.ts'
import { pressedOn } from './pressedOn.ts'
import { stateOf, type ModelAct } from './rule.ts'
import { useTurning } from './useTurning.ts'
import type { ModelWith } from './types.ts'
import { useSeals, useStanding } from './useModel.ts'

/** A curator's model in its place: it turns, shows its hotspots, and takes presses for both. */
export function ModelScene({ exhibit, hanging, stage }: SceneProps) {
  // Read by the model's schema, and cut to one language since.
  const model = exhibit.artefact.with as ModelWith
  const { visit, reduced } = stage
  const invalidate = useThree((state) => state.invalidate)
  const found = useStanding(model, hanging, stage)
  const standing = found === 'missing' ? undefined : found
  const seals = useSeals(model, standing, exhibit.id, stage)
  const turned = useRef<Group>(null)
  const sealed = useRef<Group>(null)
  const { id } = exhibit
  const { turn = 0, turntable: selfTurning = false } = model

  const turning = useTurning(id, stage, stateOf)
  const { now, spins } = useMemo(() => {
    const isViewed = () => {
      const { activity } = visit.store.getState()
      return activity.doing === 'viewing' && activity.exhibit === id
    }
    const state = () => stateOf(visit.visitor.getState().states[id])
    const wanted = () => state().turntable ?? selfTurning
    return { now: { isViewed, state }, spins: () => wanted() && isViewed() && !reduced() }
  }, [visit, id, selfTurning, reduced])

  useFrame(() => {
    const group = turned.current
    if (!group) return
    const spinning = spins()
    group.rotation.y = -radians(turn + turning.at(spinning))
    if (sealed.current) sealed.current.visible = now.isViewed()
    seals?.open(now.state().hotspot)
    if (spinning || turning.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    if (!standing) return undefined
    const places = (model.hotspots ?? []).map(({ at }) => standing.placed(at))
    const pressed = pressedOn(ray, hanging, turn + turning.at(spins()), places)
    if (!pressed) return undefined
    const by = pressed.on === 'side' && pressed.side === 'left' ? pressTurn : -pressTurn
    const act: ModelAct =
      pressed.on === 'hotspot' ? hotspotAct(model, pressed.hotspot) : { do: 'turn', by }
    return act
  })

  const [, height] = hanging.size
  const foot = hanging.y - height / 2 + (hanging.on === 'floor' ? slabHigh : 0)
  return (
    <group position={[hanging.x, foot, hanging.z]} rotation-y={Math.PI - radians(hanging.turn)}>
      {found === 'missing' && <Covered {...{ exhibit, hanging, stage }} />}
      {standing && <Shade size={standing.foot} material={standing.shade} />}
      {standing && (
        <group ref={turned}>
          {standing.parts.map(({ geometry, material }) => (
            <mesh key={geometry.id} geometry={geometry} material={material} />
          ))}
          {seals && (
            <group ref={sealed} visible={false}>
              <mesh geometry={seals.geometry} material={seals.material} renderOrder={2} />
            </group>
          )}
        </group>
      )}
    </group>
  )
}

/** The soft shade round a model's foot. Round, because it turns. */
function Shade({ size, material }: { size: number; material: ShaderMaterial }) {
  const sheet = useMemo(() => new PlaneGeometry(size, size).rotateX(-Math.PI / 2), [size])
  useEffect(() => () => sheet.dispose(), [sheet])
  return <mesh geometry={sheet} material={material} position={[0, 0.0015, 0]} />
}

/** What could not be shown stands covered, at the size of its place. */
function Covered({ hanging, stage }: SceneProps) {
  const { size, room } = hanging
  const geometry = useMemo(
    () => geometryOf(surfaceOf([cloth(Math.round(size[0] * 1000), size)])),
    [size],
  )
  useEffect(() => () => geometry.dispose(), [geometry])
  return (
    <mesh geometry={geometry} material={stage.finish.opaque(room)} position={[0, size[1] / 2, 0]} />
  )
}
