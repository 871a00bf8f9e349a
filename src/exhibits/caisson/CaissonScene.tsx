import { orders } from '#craft'
import { caissonMaterial, type CaissonMaterial } from '#finish'
import { before } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Mesh } from 'three'
import { byItself } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { above } from './caissonKind.ts'
import { glassOf } from './glass.ts'
import { pressedWell } from './pressedWell.ts'
import { caissonState, type CaissonAct } from './rule.ts'
import { useWells } from './useWells.ts'

/** Milliseconds that a well takes to turn by a step. */
const turnTime = 1200
/** How bright wells stand of which nothing is told. */
const dim = 0.42

/** How far each well is turned, radians, and how bright it stands. */
const wanted = (given: unknown): number[] => {
  const { shown, turns } = caissonState(given)
  return [
    ...turns.map((steps, i) => (steps * 2 * Math.PI) / (orders[i] ?? 1)),
    ...turns.map((_, i) => (shown === undefined || shown === i ? 1 : dim)),
  ]
}

/** The caisson and its mirror, which stand in two places and are drawn together. */
export function CaissonScene(props: SceneProps) {
  const { visit } = props.stage
  const { id } = props.exhibit
  const table = useMemo(
    () => visit.plan.hangings.find(({ exhibit, place }) => exhibit === id && place !== above),
    [visit, id],
  )
  if (props.hanging.place !== above || !table) return undefined
  return <WithMirror {...props} table={table} />
}

/** Metres up to which the glass on the table shows more than a glint. */
const intoGlass = 12

function WithMirror({
  exhibit,
  hanging,
  stage,
  table,
}: SceneProps & { table: SceneProps['hanging'] }) {
  const { id } = exhibit
  const { visit, finish } = stage
  const invalidate = useThree((three) => three.invalidate)
  const [foot, glass, room] = useMemo(() => {
    const edge = [hanging.x, hanging.y - hanging.size[1] / 2, hanging.z] as const
    const own = visit.plan.rooms.find((each) => each.id === hanging.room)
    return [edge, glassOf(table, edge), own] as const
  }, [hanging, table, visit])
  const onTable = table.y - table.size[1] / 2
  const inGlass = useRef<Mesh>(null)
  const wells = useWells(id, stage, glass, foot, room, onTable)
  const { plain, mirrored } = useMemo(() => {
    const light = finish.light(hanging.room)
    const made = caissonMaterial(light, glass, [table.x, 0.9, table.z])
    // Made by that function, so it has its uniforms.
    return {
      plain: finish.kept(`caisson ${id}`, () => made.plain) as CaissonMaterial,
      mirrored: finish.kept(`caisson in its mirror ${id}`, () => made.mirrored),
    }
  }, [finish, hanging.room, glass, table, id])

  const shown = useSyncExternalStore(
    visit.visitor.subscribe,
    () => caissonState(visit.visitor.getState().states[id]).shown,
  )
  const eases = useEases(id, stage, wanted, turnTime, byItself)
  useFrame(() => {
    // The numbers are the mirror's as well.
    const { uTurns, uBrights, uShown } = plain.uniforms
    uTurns.value.set(eases.at(0), eases.at(1), eases.at(2))
    uBrights.value.set(eases.at(3), eases.at(4), eases.at(5))
    uShown.value = shown ?? -1
    // From afar one does not look into a glass that lies on a table.
    const { pose } = visit
    const off = Math.hypot(pose.x - table.x, pose.z - table.z)
    if (inGlass.current) inGlass.current.visible = off < intoGlass
    if (eases.moves()) invalidate()
  }, before.building)
  useEffect(invalidate, [wells, shown, invalidate])

  usePress(id, stage, (ray) => {
    const layer = pressedWell(ray, glass, foot)
    if (layer === undefined) return undefined
    const act: CaissonAct = layer === shown ? { do: 'turn' } : { do: 'show', layer }
    return act
  })

  return (
    wells && (
      <group position={[...foot]}>
        <mesh geometry={wells.plain} material={plain} />
        <mesh ref={inGlass} geometry={wells.mirrored} material={mirrored} />
      </group>
    )
  )
}
