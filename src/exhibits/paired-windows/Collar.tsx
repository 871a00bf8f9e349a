import { headBreadth, pairedWindow, ruyiNotch } from '#craft'
import { embroideryMaterial, type EmbroideryMaterial } from '#finish'
import { useEffect, useMemo } from 'react'
import { groundGeometry, halfGeometry } from '../cloud-collar/halfGeometry.ts'
import type { SceneStage, Spot } from '../types.ts'
import { frame, lampBright } from './measures.ts'

/** How many heads it has, and how much smaller it is than one to be worn. */
const [heads, scale] = [4, 0.87]

type Props = { id: string; room: string; stage: SceneStage; at: Spot }

/** A cloud collar of four heads in its window, by the rule of the larger one: half a head, and mirrors. */
export function Collar({ id, room, stage, at }: Props) {
  const { finish } = stage
  const side = (pairedWindow.field + 2 * frame.under) / scale
  const [half, ground] = useMemo(
    () => [
      halfGeometry({ notch: ruyiNotch, breadth: headBreadth(heads), heads }, false),
      groundGeometry(side, side),
    ],
    [side],
  )
  useEffect(
    () => () => {
      half.dispose()
      ground.dispose()
    },
    [half, ground],
  )
  const silk = useMemo(() => {
    // Made by that function, so it has the uniforms of embroidery.
    const made = finish.kept(`embroidery ${id}`, () =>
      embroideryMaterial(finish.light(room), lampBright),
    ) as EmbroideryMaterial
    made.uniforms.uTurns.value.forEach((_, head, turns) => {
      turns[head] = (head * 2 * Math.PI) / heads
    })
    return made
  }, [finish, room, id])
  return (
    <group position={at} scale={[scale, scale, 1]}>
      <mesh geometry={ground} material={silk} />
      <mesh geometry={half} material={silk} />
    </group>
  )
}
