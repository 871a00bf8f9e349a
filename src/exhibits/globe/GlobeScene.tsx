import {
  globeField,
  globeLayers,
  globePlaceNames,
  globePlaces,
  monsoonOf,
  type Coast,
} from '#craft'
import { globeMaterial, type GlobeMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { DataTexture, RGFormat, RepeatWrapping, type Group } from 'three'
import { byItself } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useInked } from '../useInked.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { globeOf } from './globe.ts'
import { globe } from './measures.ts'
import { pressedGlobe, standsAt } from './pressedGlobe.ts'
import { globeState } from './rule.ts'
import { useCoasts } from './useCoasts.ts'

/** Milliseconds in which the globe turns and winds and layers change. */
const turnTime = 900

/** The meridian before one, how far the winds are turned and how large they are, how much of each layer. */
function wanted(given: unknown): number[] {
  const { east, month, layer } = globeState(given)
  const monsoon = monsoonOf(month)
  return [
    east,
    monsoon === 'southWest' ? Math.PI : 0,
    monsoon === 'turning' ? 0 : 1,
    ...globeLayers.map((each) => (each === layer ? 1 : 0)),
  ]
}

/** The globe in its cradle, once its coasts have come. */
export function GlobeScene(props: SceneProps) {
  const coasts = useCoasts(props.exhibit.id, props.stage)
  return coasts ? <Globe {...props} coasts={coasts} /> : null
}

/** The globe, and the name of the place that is told of. */
function Globe({ exhibit, hanging, stage, coasts }: SceneProps & { coasts: readonly Coast[] }) {
  const { id } = exhibit
  const { finish, visit } = stage
  const { room } = hanging
  const invalidate = useThree((three) => three.invalidate)
  const turned = useRef<Group>(null)
  const [model, drawn] = useMemo(
    () => [{ make: 'globe', of: [coasts] } as const, { make: 'skin', of: [coasts] } as const],
    [coasts],
  )
  const made = useMade(id, stage, model, wroughtGeometry)
  const state = () => globeState(visit.visitor.getState().states[id])
  const place = useSyncExternalStore(visit.visitor.subscribe, () => state().place)
  const east = useSyncExternalStore(visit.visitor.subscribe, () => state().east)
  const month = useSyncExternalStore(visit.visitor.subscribe, () => state().month)

  // Made by that function, so it has the uniforms of a globe.
  const skin = finish.kept(`globe ${id}`, () =>
    globeMaterial(finish.light(room), lampsOn(hanging, [-38, 3.4, 3], [60, 3, 1.2]), globe.radius),
  ) as GlobeMaterial
  const field = useMemo(() => arriving(skin), [skin])
  useInked(id, 'skin', field, stage, drawn, skinTexture)

  const ease = useEases(id, stage, wanted, turnTime, byItself)
  useFrame(() => {
    const { uWind, uLayers } = skin.uniforms
    uWind.value.set(ease.at(1), ease.at(2))
    uLayers.value.set(ease.at(3), ease.at(4), ease.at(5), ease.at(6))
    if (turned.current) turned.current.rotation.y = -radians(ease.at(0))
    if (ease.moves()) invalidate()
  }, before.building)
  useEffect(() => {
    skin.uniforms.uChosen.value = place === undefined ? -1 : globePlaceNames.indexOf(place)
    invalidate()
  }, [skin, place, invalidate])
  usePress(
    id,
    stage,
    useCallback(
      (ray) => pressedGlobe(ray, hanging, globeState(visit.visitor.getState().states[id])),
      [hanging, visit, id],
    ),
  )

  const said = globeOf(exhibit)
  const lettered = {
    language: stage.language(),
    room,
    stage,
    front: 0,
    onPaper: true,
    margin: 0.014,
  }
  const [x, y, z] = place ? standsAt(globePlaces[place].at, east, globe.radius + 0.06) : [0, 0, 0]
  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2 + globe.middle, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group rotation-x={radians(globe.lean)}>
        <group ref={turned}>{made && <mesh geometry={made} material={skin} />}</group>
      </group>
      <group position={[0, globe.month.up - globe.middle, globe.month.out]}>
        <TitleOnMount
          {...lettered}
          title={said.months[month - 1] ?? ''}
          width={0.46}
          height={0.15}
          distance={2}
        />
      </group>
      {place && (
        <group position={[x, y + 0.085, z]}>
          <TitleOnMount
            {...lettered}
            title={said.places[place].name}
            width={0.66}
            height={0.19}
            distance={2.4}
          />
        </group>
      )}
    </group>
  )
}

/** The uniform of the skin, which tells when its texture has come. */
const arriving = ({ uniforms: { uField, uDrawn } }: GlobeMaterial) => ({
  get value() {
    return uField.value
  },
  set value(texture) {
    uField.value = texture
    uDrawn.value = texture ? 1 : 0
  },
})

function skinTexture(field: Uint8Array<ArrayBuffer>): DataTexture {
  const texture = new DataTexture(field, globeField.width, globeField.height, RGFormat)
  texture.wrapS = RepeatWrapping
  return texture
}
