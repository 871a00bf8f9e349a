import { sectionCount } from '#craft'
import { matMaterial, type ScrollPart, type Unrolled } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { PlaneGeometry, Vector2, type Group } from 'three'
import { byItself } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { deskGeometry, rollGeometry, stickGeometry, stripGeometry } from './geometries.ts'
import * as measures from './measures.ts'
import { createPainter } from './paintings.ts'
import { pressedScroll, standsOnMat } from './pressedScroll.ts'
import { scrollState } from './rule.ts'
import { ScrollStrip } from './ScrollStrip.tsx'
import { Theatre } from './Theatre.tsx'
import type { WalkInScroll } from './walkInScroll.ts'

/** Milliseconds that a section takes to be unrolled. */
const unrollTime = 1100

const { headLong, sectionLong, silkHigh, mountHalf, wholeLong } = measures
const partOf = (start: number, long: number, painted: boolean): ScrollPart => ({
  start,
  long,
  painted,
  high: silkHigh,
  half: mountHalf,
})
const sections = Array.from({ length: sectionCount }, (_, i) =>
  partOf(headLong + i * sectionLong, sectionLong, true),
)
const head = partOf(0, headLong, false)
const tail = partOf(wholeLong - headLong, headLong, false)

/** From where to where the silk lies open in a state, metres along it. */
const opened = (state: unknown): [from: number, to: number] => {
  const { from, to } = measures.openAt(scrollState(state).open)
  return [from, to]
}

/** The scroll on its desk between two rolls, the mat before it, and the picture that stands up. */
export function ScrollScene({ exhibit, hanging, stage }: SceneProps) {
  // Read by the schema, and cut to one language since.
  const { seed } = exhibit.artefact.with as WalkInScroll
  const { id } = exhibit
  const { room, x, z, turn } = hanging
  const { visit, clock, finish } = stage
  const invalidate = useThree((three) => three.invalidate)
  const [left, right] = [useRef<Group>(null), useRef<Group>(null)]

  const state = () => scrollState(visit.visitor.getState().states[id])
  const open = useSyncExternalStore(visit.visitor.subscribe, () => state().open)
  const inside = useSyncExternalStore(visit.visitor.subscribe, () => state().inside)

  const pool = usePool(stage)
  const painter = useMemo(() => createPainter(seed, pool, clock), [seed, pool, clock])
  const shapes = useMemo(
    () => ({
      strip: stripGeometry(),
      desk: deskGeometry(),
      roll: rollGeometry(),
      stick: stickGeometry(),
      mat: new PlaneGeometry(measures.mat.width + 0.24, measures.mat.depth + 0.24).rotateX(
        -Math.PI / 2,
      ),
    }),
    [],
  )
  useEffect(() => () => Object.values(shapes).forEach((shape) => shape.dispose()), [shapes])
  const rolls = useMemo(() => new Vector2(), [])
  const unrolled = useMemo<Unrolled>(
    () => ({
      uFrom: { value: 0 },
      uTo: { value: 0 },
      uRight: { value: measures.rightEnd },
      uRolls: { value: rolls },
    }),
    [rolls],
  )

  const glide = useEases(id, stage, opened, unrollTime, byItself)

  const wasOn = useRef(false)
  const wasAway = useRef(true)
  useFrame(() => {
    const [from, to] = [glide.at(0), glide.at(1)]
    unrolled.uFrom.value = from
    unrolled.uTo.value = to
    rolls.set(measures.rollRadius(wholeLong - to), measures.rollRadius(from))
    lay(left.current, measures.rightEnd - (to - from), rolls.x, to)
    lay(right.current, measures.rightEnd, rolls.y, from)
    if (glide.moves()) invalidate()
    // Who comes to stand on the mat walks in; who walks far away has come out.
    if (visit.store.getState().carried) return
    const { x: atX, z: atZ } = visit.pose
    const on = standsOnMat(hanging, atX, atZ)
    if (on && !wasOn.current) visit.act(id, { do: 'enter' })
    wasOn.current = on
    const away = Math.hypot(atX - x, atZ - z) > measures.theatreReach
    if (away && !wasAway.current) visit.act(id, { do: 'leave' })
    wasAway.current = away
  }, before.building)

  usePress(id, stage, (ray) => pressedScroll(ray, hanging, state().inside !== undefined))

  const { from } = measures.openAt(open)
  const common = { painter, geometry: shapes.strip, unrolled, room, stage }
  const { width, depth, front } = measures.mat
  const glow = finish.kept('mat of light', () => matMaterial(width + 0.24, depth + 0.24))
  const roll = finish.lit(room)
  const polished = finish.lit(room, { gloss: 0.5 })
  return (
    <group position={[x, measures.tableHigh, z]} rotation-y={Math.PI - radians(turn)}>
      <mesh geometry={shapes.desk} material={polished} />
      <mesh
        geometry={shapes.mat}
        material={glow}
        position={[0, 0.006 - measures.tableHigh, front]}
      />
      <group position={[0, measures.deskLift, 0]} rotation-x={radians(measures.desk.tilt)}>
        <ScrollStrip
          part={head}
          name={`${id} head`}
          wanted={false}
          seen={from < headLong}
          {...common}
        />
        {sections.map((part, i) => (
          <ScrollStrip
            key={part.start}
            part={part}
            section={i + 1}
            name={`${id} section ${i + 1}`}
            wanted={i <= open}
            seen={i < open && part.start + part.long > from}
            {...common}
          />
        ))}
        <ScrollStrip
          part={tail}
          name={`${id} tail`}
          wanted={false}
          seen={open === sectionCount}
          {...common}
        />
        <group ref={left}>
          <mesh geometry={shapes.roll} material={roll} />
          <mesh geometry={shapes.stick} material={polished} />
        </group>
        <group ref={right}>
          <mesh geometry={shapes.roll} material={roll} />
          <mesh geometry={shapes.stick} material={polished} />
        </group>
      </group>
      <Theatre {...{ hanging, stage, painter, open, inside }} />
    </group>
  )
}

/** Lays a roll down where the silk leaves the desk, as thick as it is and rolled as far. */
function lay(roll: Group | null, x: number, radius: number, wound: number): void {
  if (!roll) return
  roll.position.set(x, radius + 0.005, 0)
  roll.rotation.z = wound / radius
  roll.children[0]?.scale.set(radius, radius, 1)
}
