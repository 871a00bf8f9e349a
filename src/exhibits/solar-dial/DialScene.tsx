import { termOn } from '#craft'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Mesh } from 'three'
import { createEases, fromHand } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useFollowing } from '../useFollowing.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { usePainting } from '../walk-in-scroll/usePainting.ts'
import { hubGeometry, ringGeometry } from './dialGeometries.ts'
import { dialMotion } from './dialMotion.ts'
import { paintSeason } from './paintSeason.ts'
import { pressedTerm } from './pressedTerm.ts'
import { dialState, type DialAct } from './rule.ts'
import type { SolarDial } from './solarDial.ts'
import { useTermLetters } from './useTermLetters.ts'

/** Milliseconds in which a picture comes out of the paper. */
const fadeTime = 400

/** The ring that turns, and the picture of the term that is up. */
export function DialScene({ exhibit, hanging, stage }: SceneProps) {
  // Read by the schema, and cut to one language since.
  const dial = exhibit.artefact.with as SolarDial
  const { id } = exhibit
  const { visit, clock, finish, reduced, begin } = stage
  const { room, x, y, z, turn } = hanging
  const language = stage.language()
  const invalidate = useThree((state) => state.invalidate)
  const wheel = useRef<Mesh>(null)
  const day = useMemo(() => stage.today(), [stage])
  const present = termOn(day)
  const stateNow = () => visit.visitor.getState().states[id]
  const up = useSyncExternalStore(
    visit.visitor.subscribe,
    () => dialState(stateNow()).term ?? present,
  )

  const pool = usePool(stage)
  const tiles = useTermLetters(id, dial, language, stage, pool)
  const ring = useMemo(
    () => tiles && ringGeometry(tiles, Date.parse(`${day}T12:00Z`)),
    [tiles, day],
  )
  const letters = useMemo(() => tiles && finish.plate(room, tiles.texture), [finish, room, tiles])
  const hub = useMemo(() => hubGeometry(), [])
  const paint = useMemo(
    () => (signal: AbortSignal) => paintSeason(dial, up, language, { pool, clock, signal }),
    [dial, up, language, pool, clock],
  )
  const painting = usePainting(`season ${id}`, paint, true, stage)
  const picture = useMemo(() => finish.picture(room, undefined), [finish, room])
  useEffect(() => () => ring?.dispose(), [ring])
  useEffect(() => () => letters?.dispose(), [letters])
  useEffect(() => () => hub.dispose(), [hub])
  useEffect(() => () => picture.dispose(), [picture])

  const fade = useMemo(() => createEases(clock, [0], fadeTime, fromHand), [clock])
  useEffect(() => {
    const { uMap } = picture.uniforms
    if (uMap) uMap.value = painting?.texture ?? null
    fade.follow([0], true)
    if (!painting) return
    fade.follow([1], reduced())
    if (fade.moves()) clock.after(fadeTime, begin())
    invalidate()
  }, [painting, picture, fade, reduced, clock, begin, invalidate])

  const motion = useMemo(
    () => dialMotion(clock, visit.visitor.getState().states[id], present),
    [clock, visit, id, present],
  )
  useFollowing(id, stage, motion)
  useFrame(() => {
    if (wheel.current) wheel.current.rotation.z = radians(motion.at() * 15)
    const { uShown } = picture.uniforms
    if (uShown) uShown.value = fade.at(0)
    if (motion.moves() || fade.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const to = pressedTerm(ray, hanging, dialState(stateNow()).term ?? present)
    return to === undefined ? undefined : ({ do: 'turn', to } satisfies DialAct)
  })

  return (
    <group position={[x, y, z]} rotation-y={Math.PI - radians(turn)}>
      <mesh geometry={hub} material={picture} />
      {ring && letters && <mesh ref={wheel} geometry={ring} material={letters} />}
    </group>
  )
}
