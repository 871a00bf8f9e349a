import { ringsOf, turnedProfile } from '#craft'
import { glazeMaterial, glazes as looks, type GlazeLook, type GlazeName } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { Vector3, type Group } from 'three'
import { useTaken } from '../bench/useTaken.ts'
import { byItself, createEases, fromHand } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useFollowing, type Motion } from '../useFollowing.ts'
import { useGrip } from '../useGrip.ts'
import { usePress } from '../usePress.ts'
import { useUpClose } from '../useUpClose.ts'
import { bandGeometry } from './bandGeometry.ts'
import { clayGeometry, mix, rowsOf, turn } from './clayGeometry.ts'
import { OldOutline } from './OldOutline.tsx'
import { vaseHigh, wheel } from './measures.ts'
import { atVase, pressedWheel } from './pressedWheel.ts'
import { rackGeometry } from './rackGeometry.ts'
import { shapeOf, wheelState, type WheelAct } from './rule.ts'
import { takenVase } from './takenVase.ts'
import { profileIn } from './vaseWheel.ts'
import { bandInk, wheelGlazes } from './wheelGlazes.ts'

/** Milliseconds that the clay takes to another profile, and the wheel to one turn: 20 a minute. */
const [pullTime, turnTime] = [260, 3000] as const
/** How much brighter the lamp of the museum is. */
const brighter = 2.3

/** Clay that is not glazed: grey and wet from the wheel, with the rings that fingers leave. */
const bare: GlazeLook = {
  base: '#9A8876',
  deep: '#8A7866',
  lip: '#A89684',
  rough: 0.42,
  coat: 0.5,
  nets: [0, 0],
  streaks: 0.03,
  effect: 'thrown',
  under: 0.9,
  breaks: 0.003,
  clear: 0,
}

/** On a vase so small the nets of Ge would be all that is seen. */
const wornLook = (name: GlazeName): GlazeLook =>
  name === 'ge' ? { ...looks.ge, nets: [0.3, 0.55] } : looks[name]

const outlineIn = (state: unknown) => rowsOf(turnedProfile(profileIn(wheelState(state).now)))
const spinsIn = (state: unknown) => [wheelState(state).spins]

/** The clay on its wheel with rings and bands, the outline behind it, and the rack of glazes. */
export function VaseWheelScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { visit, finish, clock } = stage
  const { visitor } = visit
  const invalidate = useThree((three) => three.invalidate)
  const turned = useRef<Group>(null)
  const near = useUpClose(hanging, stage)
  const state = useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
  const { now, ring, museum = false } = wheelState(state)
  const { heights } = ringsOf(shapeOf(now))

  const motion = useMemo(() => {
    const to = outlineIn(visitor.getState().states[id])
    const rows = { from: to.slice(), to, now: to.slice() }
    let way = createEases(clock, [1], pullTime, fromHand)
    const made: Motion & { rows: typeof rows; go: () => void } = {
      rows,
      time: pullTime,
      moves: () => way.moves(),
      go: () => mix(rows.from, rows.to, way.at(0), rows.now),
      follow: (next, cut) => {
        made.go()
        rows.from.set(rows.now)
        rows.to.set(outlineIn(next))
        way = createEases(clock, [0], pullTime, fromHand)
        way.follow([1], cut)
      },
    }
    return made
  }, [visitor, id, clock])
  useFollowing(id, stage, motion)
  const spin = useEases(id, stage, spinsIn, turnTime, byItself)

  const shapes = useMemo(
    () => ({ body: clayGeometry(motion.rows.to.length / 2), rack: rackGeometry() }),
    [motion],
  )
  useEffect(
    () => () => {
      shapes.body.dispose()
      shapes.rack.geometry.dispose()
    },
    [shapes],
  )
  const laid = JSON.stringify(now.bands.map((band) => ({ ...band, at: heights[band.ring] })))
  const ink = bandInk(now.glaze)
  const bands = useMemo(() => bandGeometry(JSON.parse(laid), ink), [laid, ink])
  useEffect(() => () => bands.geometry.dispose(), [bands])

  const worn = now.glaze === undefined ? undefined : wheelGlazes[now.glaze]
  const coat = finish.kept(`wheel ${id} ${worn} ${museum}`, () => {
    const light = finish.light(room)
    // The key of every room is three numbers of light (roomUniforms).
    const key = new Vector3()
      .copy(light['uKey']?.value as Vector3)
      .multiplyScalar(museum ? brighter : 1)
    return glazeMaterial(
      { ...light, uKey: { value: key } },
      worn ? wornLook(worn) : bare,
      vaseHigh,
      lampsOn(hanging, [-35, 2.3, 3.2], [55, 2.6, 1.6]),
    )
  })
  const stale = useRef(true)
  useFrame(() => {
    if (stale.current || motion.moves()) {
      stale.current = motion.moves()
      motion.go()
      turn(shapes.body, motion.rows.now)
      bands.dress(motion.rows.now)
      shapes.rack.ring(motion.rows.now, heights, ring)
      shapes.rack.show(!museum)
    }
    if (turned.current) turned.current.rotation.y = 2 * Math.PI * spin.at(0)
    if (motion.moves() || spin.moves()) invalidate()
  }, before.building)
  useEffect(() => {
    stale.current = true
    invalidate()
  }, [bands, coat, shapes, state, invalidate])

  usePress(id, stage, (ray) => pressedWheel(ray, hanging, now))
  useGrip(id, stage, (from, stroke) => {
    const begun = atVase(from, hanging, now, 0.44)
    if (!begun) return undefined
    const radius = now.radii[begun.ring] ?? 0
    return (ray): WheelAct | undefined => {
      const met = atVase(ray, hanging, now, 2)
      const to = met && radius + met.out - begun.out
      return to === undefined ? undefined : { do: 'pull', ring: begun.ring, to, stroke }
    }
  })
  const taken = useCallback((clay: typeof now) => takenVase(exhibit, clay), [exhibit])
  useTaken(exhibit, stage, wheelState, taken)

  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh
        geometry={shapes.rack.geometry}
        material={finish.lit(room, { gloss: 0.6 })}
        frustumCulled={false}
      />
      <group position={[wheel.x, wheel.high, wheel.z]}>
        <group ref={turned}>
          <mesh geometry={shapes.body} material={coat} />
          {now.bands.length > 0 && (
            <mesh
              geometry={bands.geometry}
              material={finish.lit(room, { gloss: 0.6 })}
              frustumCulled={false}
            />
          )}
        </group>
        <group ref={near}>{!museum && <OldOutline shape={now.shape} finish={finish} />}</group>
      </group>
    </group>
  )
}
