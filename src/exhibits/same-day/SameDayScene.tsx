import { lineMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { SphereGeometry, type Mesh } from 'three'
import { byItself } from '../eases.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { meets, rayIn } from '../ownRay.ts'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneProps, Spot } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useLaid } from '../useLaid.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { floorGeometry } from './floorGeometry.ts'
import { lightWay } from './lightWay.ts'
import { inward, isTown, ring, slab, tableOf, wayOf } from './measures.ts'
import { dayState, type DayAct } from './rule.ts'
import { betweenThem, dayOf } from './sameDay.ts'

/** Milliseconds from where a light sets out until the ring is closed. */
const wayTime = 5200
const wanted = (state: unknown): number[] => [dayState(state).met ? 1 : 0]

const axis = { make: 'town', of: [false] } as const
const coral = { make: 'town', of: [true] } as const

/** Metres up to which a strip of brass in the floor is broader than a pixel. */
const inlayReach = 12

/** One of the two tables: its model, and the light that goes from it to the ring between them. */
export function SameDayScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { place, size, room, x, y, z } = hanging
  const { visit, finish } = stage
  const invalidate = useThree((three) => three.invalidate)
  const model = useMade(id, stage, isTown(place) ? coral : axis, wroughtGeometry)
  const meeting = useMemo(() => betweenThem(visit, id), [visit, id])
  const { way, floor, head, table, middle } = useMemo(() => {
    const on = tableOf(size, y)
    const far = Math.hypot(meeting.x - x, meeting.z - z)
    const at: Spot = [inward(place) * far, on.floor, 0]
    return {
      table: on,
      middle: at,
      way: lightWay(wayOf(place, on, far), at),
      floor: floorGeometry(place, on, far),
      head: new SphereGeometry(0.022, 12, 8),
    }
  }, [place, size, x, y, z, meeting])
  useEffect(() => {
    invalidate()
    return () => {
      for (const each of [way.geometry, floor, head]) each.dispose()
    }
  }, [way, floor, head, invalidate])

  const runs = useEases(id, stage, wanted, wayTime, byItself)
  const trail = useRef<Mesh>(null)
  const pulse = useRef<Mesh>(null)
  const inlay = useRef<Mesh>(null)
  const lay = useCallback(() => {
    const part = runs.at(0)
    way.geometry.setDrawRange(0, way.litAt(part))
    if (trail.current) trail.current.visible = part > 0
    if (pulse.current) pulse.current.visible = way.headAt(part, pulse.current.position)
  }, [way, runs])
  useLaid(lay, runs, stage)

  // Who comes to stand between the tables sends the lights.
  const inside = useRef(false)
  useFrame(() => {
    const { pose } = visit
    const off = Math.hypot(pose.x - meeting.x, pose.z - meeting.z)
    if (inlay.current) inlay.current.visible = off < inlayReach
    const now = off < ring.near
    if (now && !inside.current && place === 0) visit.act(id, { do: 'send' } satisfies DayAct)
    inside.current = now
  }, before.building)
  usePress(id, stage, (ray): DayAct | undefined => {
    const own = rayIn(hanging, ray)
    const top = meets(own, 1, table.top)
    const low = meets(own, 1, table.floor)
    const onTable = top && Math.abs(top[0]) < table.half && Math.abs(top[2]) < size[2] / 2
    const onFloor = low && Math.hypot(low[0] - middle[0], low[2] - middle[2]) < ring.radius + 0.1
    if (!onTable && !onFloor) return undefined
    return { do: dayState(visit.visitor.getState().states[id]).met ? 'quench' : 'send' }
  })

  const light = finish.kept('light on its way', () => lineMaterial({ over: false, ink: '#FFE2A0' }))
  const said = dayOf(exhibit)
  return (
    <group position={[x, y, z]} rotation-y={Math.PI - radians(hanging.turn)}>
      {model && (
        <mesh
          geometry={model}
          material={finish.lit(room)}
          position={[0, -size[1] / 2 + slab.high, 0]}
        />
      )}
      <mesh ref={inlay} geometry={floor} material={finish.lit(room)} />
      <mesh ref={trail} geometry={way.geometry} material={light} visible={false} renderOrder={1} />
      <mesh ref={pulse} geometry={head} material={light} visible={false} renderOrder={2} />
      {place === 0 && (
        <group position={middle} rotation-x={-Math.PI / 2}>
          <TitleOnMount
            title={said.day}
            language={stage.language()}
            {...{ room, stage }}
            width={0.82}
            height={0.56}
            distance={2.1}
            margin={0.045}
            front={0.005}
            onPaper
          />
        </group>
      )}
    </group>
  )
}
