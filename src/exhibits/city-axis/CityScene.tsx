import { cityLampWay, cityShaded, cityStops, stopAt, type Vector } from '#craft'
import { cityMaterial, lampMetalMaterial, type CityMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { Vector3, type Group, type Mesh } from 'three'
import { byItself } from '../eases.ts'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import type { CityAxis } from './cityAxis.ts'
import { focusAt, lens, lensAt, rail } from './lens.ts'
import { lensGeometry } from './lensGeometry.ts'
import { pressedStop } from './pressedStop.ts'
import { cityState, type CityAct } from './rule.ts'
import { seekAt, useCity } from './useCity.ts'

/** Milliseconds that the lens takes from stop to stop. */
const slideTime = 900
/** The table under the model is a little larger than its place, metres. */
const [longer, deeper] = [0.12, 0.2]

const wanted = (given: unknown): number[] => [stopAt(cityStops[cityState(given).stop] ?? 'supreme')]

/** Metres up to which one sees what the lens enlarges. */
const legible = 6

/** The line, the palace, and the lens that slides along and enlarges what it is over. */
export function CityScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const { visit, finish } = stage
  const invalidate = useThree((three) => three.invalidate)
  const slide = useRef<Group>(null)
  const enlarged = useRef<Mesh>(null)
  const city = useCity(id, stage, size[0] + longer, size[2] + deeper)
  const frame = useMemo(() => {
    const turn = Math.PI - radians(hanging.turn)
    const at = new Vector3(hanging.x, hanging.y - size[1] / 2, hanging.z)
    return { turn, at, up: new Vector3(0, 1, 0) }
  }, [hanging, size])
  const { plain, inLens, brass } = useMemo(() => {
    const light = finish.light(room)
    const inPlan = (way: Vector) =>
      new Vector3(...way).applyAxisAngle(frame.up, frame.turn).toArray()
    const look = { ...lens, way: inPlan(lens.way) }
    const made = cityMaterial(light, look, inPlan(cityLampWay), cityShaded)
    return {
      // Made by that function, so it has its uniforms.
      plain: finish.kept(`city ${id}`, () => made.plain) as CityMaterial,
      inLens: finish.kept(`city in its lens ${id}`, () => made.inLens),
      brass: finish.kept(`lamp ${room}`, () => lampMetalMaterial(light)),
    }
  }, [finish, room, id, frame])
  const ring = useMemo(() => lensGeometry(), [])
  useEffect(() => () => ring.dispose(), [ring])

  const { subscribe } = visit.visitor
  const stop = useSyncExternalStore(
    subscribe,
    () => cityState(visit.visitor.getState().states[id]).stop,
  )
  const eases = useEases(id, stage, wanted, slideTime, byItself)
  useFrame(() => {
    const x = eases.at(0)
    const { uFocus, uGlassAt, uStop, uGround } = plain.uniforms
    const inPlan = (to: Vector3, [dx, dy, dz]: Vector) =>
      to
        .set(x + dx, dy, dz)
        .applyAxisAngle(frame.up, frame.turn)
        .add(frame.at)
    inPlan(uFocus.value, focusAt)
    inPlan(uGlassAt.value, lensAt)
    uStop.value = eases.moves() ? -1 : stop
    slide.current?.position.setX(x)
    if (city) {
      seekAt(city, x, lensAt)
      uGround.value = city.ground
    }
    // From afar the lens is a ring of brass: what it enlarges is the whole model once more.
    const { pose } = visit
    const off = Math.hypot(pose.x - hanging.x, pose.z - hanging.z)
    if (enlarged.current) enlarged.current.visible = off < legible
    if (eases.moves()) invalidate()
  }, before.building)
  useEffect(invalidate, [city, stop, invalidate])

  usePress(id, stage, (ray) => {
    const to = pressedStop(ray, hanging)
    return to === undefined ? undefined : ({ do: 'lens', to } satisfies CityAct)
  })

  // Read by the schema, and cut to one language since.
  const said = (exhibit.artefact.with as CityAxis).stops[cityStops[stop] ?? 'supreme']
  return (
    <group position={frame.at} rotation-y={frame.turn}>
      {city && <mesh geometry={city.plain} material={plain} />}
      {city && <mesh ref={enlarged} geometry={city.inLens} material={inLens} />}
      <group ref={slide}>
        <mesh geometry={ring} material={brass} />
        <group position={[0, 0.055, rail.z + 0.004]} rotation-x={-0.55}>
          <TitleOnMount
            title={`${said.name} · ${said.figures}`}
            language={stage.language()}
            {...{ room, stage }}
            width={0.8}
            height={0.19}
            distance={0.95}
            margin={0.012}
            front={0.004}
            onPaper
          />
        </group>
      </group>
    </group>
  )
}
