import { theatreMaterial } from '#finish'
import { before, turnBetween } from '#kit'
import type { Hanging } from '#plan'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Group } from 'three'
import { byItself, createEases } from '../eases.ts'
import type { SceneStage } from '../types.ts'
import { panelGeometry, theatreGeometry } from './geometries.ts'
import { theatre, theatreEye } from './measures.ts'
import { bareCover, type Painter } from './paintings.ts'
import { standsOnMat } from './pressedScroll.ts'
import { usePainting } from './usePainting.ts'

/** Milliseconds that the panel takes to come up, the layers to rise, and a stride to be walked. */
const [panelTime, riseTime, strideTime] = [700, 2200, 1600]

type Props = {
  hanging: Hanging
  stage: SceneStage
  painter: Painter
  /** The section that is shown, from 1, and how far somebody has walked into it, metres. */
  open: number
  inside: number | undefined
}

/** The section opened last, stood up behind the desk: its layers lie metres apart in true depth. */
export function Theatre({ hanging, stage, painter, open, inside }: Props) {
  const { clock, reduced, begin, finish, visit } = stage
  const { room } = hanging
  const invalidate = useThree((state) => state.invalidate)
  const group = useRef<Group>(null)
  const stands = inside !== undefined
  // It stays until it has gone down.
  const [shown, setShown] = useState<number>()
  if (stands && shown !== open) setShown(open)
  useEffect(() => {
    if (stands || shown === undefined) return
    const done = begin()
    const stop = clock.after(reduced() ? 0 : panelTime, () => {
      setShown(undefined)
      done()
    })
    return () => {
      stop()
      done()
    }
  }, [stands, shown, clock, reduced, begin])

  const panel = useMemo(() => panelGeometry(), [])
  const layers = painter.of.sections[(shown ?? open) - 1]?.layers
  const geometry = useMemo(() => theatreGeometry(layers ?? []), [layers])
  const { width, height, back, bottom } = theatre
  const material = useMemo(
    () =>
      finish.lend('theatre', () =>
        theatreMaterial(finish.light(room), {
          size: [width, height],
          eye: theatreEye,
          floor: bareCover,
        }),
      ),
    [finish, room, width, height],
  )
  useEffect(() => () => panel.dispose(), [panel])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])

  const paint = useMemo(
    () =>
      shown === undefined ? undefined : (signal: AbortSignal) => painter.layers(shown, signal),
    [shown, painter],
  )
  const painting = usePainting(`${hanging.exhibit} theatre`, paint, true, stage)
  const glides = useMemo(
    () => ({
      panel: createEases(clock, [0], panelTime, byItself),
      rise: createEases(clock, [0], riseTime, byItself),
      walk: createEases(clock, [0], strideTime, byItself),
    }),
    [clock],
  )
  useEffect(() => {
    const { uMap } = material.uniforms
    if (uMap) uMap.value = painting?.texture ?? null
  }, [material, painting])
  useEffect(() => {
    const cut = reduced()
    glides.panel.follow([stands ? 1 : 0], cut)
    glides.rise.follow([stands && painting ? 1 : 0], cut)
    glides.walk.follow([inside ?? 0], cut)
    const longest = Math.max(
      ...[glides.panel, glides.rise, glides.walk].map((glide, i) =>
        glide.moves() ? ([panelTime, riseTime, strideTime][i] ?? 0) : 0,
      ),
    )
    if (longest > 0) clock.after(longest, begin())
    invalidate()
  }, [stands, inside, painting, glides, reduced, clock, begin, invalidate])

  const strode = useRef(-Infinity)
  useFrame(() => {
    const { uOpen, uRise, uWalked } = material.uniforms
    const up = glides.panel.at(0)
    if (uOpen) uOpen.value = up
    if (uRise) uRise.value = glides.rise.at(0)
    if (uWalked) uWalked.value = glides.walk.at(0)
    if (group.current) {
      group.current.visible = up > 0.001
      group.current.children[0]?.scale.set(1, Math.max(0.001, up), 1)
    }
    if (Object.values(glides).some((glide) => glide.moves())) invalidate()
    // Who stands on the mat and walks on, against the table, walks on in the picture.
    const { pose, intents } = visit
    if (!stands || intents.forward < 0.5 || glides.rise.at(0) < 0.99) return
    const faces = Math.abs(turnBetween(pose.heading, hanging.turn + 180)) < 50
    if (!faces || clock.now() - strode.current < strideTime) return
    if (!standsOnMat(hanging, pose.x, pose.z)) return
    strode.current = clock.now()
    visit.act(hanging.exhibit, { do: 'walk', by: 1 })
  }, before.building)

  return (
    <group ref={group} position={[0, bottom, -back]} visible={false}>
      <mesh geometry={panel} material={finish.lit(room)} />
      <mesh geometry={geometry} material={material} frustumCulled={false} />
    </group>
  )
}
