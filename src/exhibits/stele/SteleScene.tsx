import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo } from 'react'
import { byItself } from '../eases.ts'
import { metOn } from '../ownRay.ts'
import { quads, type Quad } from '../quads.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { drawStele, partOf } from './drawStele.ts'
import { field, fieldAt, fieldUnder, foot, order, slab } from './measures.ts'
import { steleState, type SteleAct } from './rule.ts'
import { greetingsOf } from './steleKind.ts'

/** Milliseconds in which a greeting takes the place of lines. */
const cutTime = 1100

const wanted = (state: unknown) => {
  const { read } = steleState(state)
  return order.map((language) => (read.includes(language) ? 1 : 0))
}

/** What stands on the face of the stone: fields ruled for a text, or the hall's greeting. */
export function SteleScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const invalidate = useThree((three) => three.invalidate)
  const face = useMemo(() => quads(2 * order.length), [])
  useEffect(() => () => face.geometry.dispose(), [face])
  const { zh, en, ru } = greetingsOf(exhibit)
  const draw = useCallback(() => drawStele({ zh, en, ru }), [zh, en, ru])
  const drawn = useMask(`stele ${id}`, room, draw, stage)
  const glide = useEases(id, stage, wanted, cutTime, byItself)
  const lay = useCallback(() => {
    order.forEach((language, i) => {
      const part = glide.at(i)
      face.lay(2 * i, wiped(fieldAt(language), partOf(language, 'lines'), part, 1))
      face.lay(2 * i + 1, wiped(fieldAt(language), partOf(language, 'greeting'), 0, part))
    })
    invalidate()
  }, [face, glide, invalidate])
  useEffect(() => {
    lay()
    return stage.visit.visitor.subscribe(lay)
  }, [lay, stage])
  useFrame(() => {
    if (glide.moves()) lay()
  }, before.building)

  const middle = -size[1] / 2 + foot.height + slab.height / 2
  usePress(id, stage, (ray): SteleAct | undefined => {
    const [x, y] = metOn(ray, hanging, slab.thick / 2) ?? [9, 9]
    const language = fieldUnder(x, y - middle)
    return language && { do: 'read', language }
  })

  return (
    <group
      position={[hanging.x, hanging.y + middle, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {drawn && (
        <mesh geometry={face.geometry} material={drawn} renderOrder={1} frustumCulled={false} />
      )}
    </group>
  )
}

/** What is seen of a field between two parts of its breadth, from the left. */
function wiped(y: number, part: Quad['part'], from: number, to: number): Quad | undefined {
  if (to - from < 0.005) return undefined
  const [left, top, right, bottom] = part
  const across = (at: number) => left + (right - left) * at
  return {
    x: field.width * ((from + to) / 2 - 0.5),
    y,
    z: slab.thick / 2 + 0.0015,
    width: field.width * (to - from),
    height: field.height,
    part: [across(from), top, across(to), bottom],
    // Dark as the stone, so that what is cut stands light in it.
    paint: [0.1, 0.1, 0.1, -1],
  }
}
