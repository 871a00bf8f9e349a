import { before, radians, turnBetween } from '#kit'
import { eyeHeight, type Hanging } from '#plan'
import type { Pose } from '#visit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { byItself, createEases, type Eases } from '../eases.ts'
import type { SceneStage } from '../types.ts'
import { chairAt, chairOf, eyes, rises, rowOf } from './measures.ts'
import { chairsState, type ChairsAct } from './rule.ts'

/** Milliseconds that sitting down and rising take. */
const sitTime = 900

/**
 * Brings the visitor's eyes to the seat that is taken, and on their feet again before it when they
 * rise or walk off. `rows` by place.
 */
export function useSitting(id: string, rows: readonly Hanging[], stage: SceneStage): void {
  const { visit, clock, reduced, begin } = stage
  const invalidate = useThree((three) => three.invalidate)
  const way = useRef<Eases>(undefined)
  useEffect(() => {
    let on: number | undefined
    const views = () => {
      const { activity } = visit.store.getState()
      return activity.doing === 'viewing' && activity.exhibit === id
    }
    const go = (to: Pose, cut: boolean) => {
      const { x, y, z, heading, pitch } = visit.pose
      const round = heading + turnBetween(heading, to.heading)
      const eases = createEases(clock, [x, y, z, heading, pitch], sitTime, byItself)
      eases.follow([to.x, to.y, to.z, round, to.pitch], cut)
      way.current = eases.moves() ? eases : undefined
      if (way.current) clock.after(sitTime, begin())
      else look(visit.look, eases)
      invalidate()
    }
    const stand = (cut: boolean) => {
      const row = on === undefined ? undefined : rows[rowOf(on)]
      if (row && on !== undefined) go(standing(visit.pose, row, on), cut)
      on = undefined
    }
    const follow = () => {
      if (!views()) return
      const { seat } = chairsState(visit.visitor.getState().states[id])
      if (seat === on) return
      if (seat === undefined) return stand(reduced())
      const row = rows[rowOf(seat)]
      if (row) go(seated(row, seat), reduced())
      on = seat
    }
    const off = () => {
      // Who was set down before the chairs once more stands there.
      const stands = !way.current && visit.pose.y === eyeHeight
      if (on === undefined || (views() && !stands)) return follow()
      way.current = undefined
      // Whoever walks off stands at once; whoever was set down elsewhere stands there already.
      if (visit.pose.y < eyeHeight) visit.look({ ...visit.pose, y: eyeHeight })
      on = undefined
      visit.act(id, { do: 'rise' } satisfies ChairsAct)
    }
    follow()
    const undo = [visit.visitor.subscribe(follow), visit.store.subscribe(off)]
    return () => undo.forEach((forget) => forget())
  }, [id, rows, visit, clock, reduced, begin, invalidate])
  useFrame(() => {
    const eases = way.current
    if (!eases) return
    look(visit.look, eases)
    if (eases.moves()) invalidate()
    else way.current = undefined
  }, before.building)
}

const look = (put: SceneStage['visit']['look'], { at }: Pick<Eases, 'at'>): void =>
  put({ x: at(0), y: at(1), z: at(2), heading: (at(3) + 360) % 360, pitch: at(4) })

/** The eyes of who sits on a seat and looks over the table. */
function seated(row: Hanging, seat: number): Pose {
  return { ...beforeSeat(row, seat, eyes.z), y: eyes.up, heading: row.turn, pitch: eyes.pitch }
}

/** The eyes of who has risen from it; they look where they looked. */
const standing = (pose: Pose, row: Hanging, seat: number): Pose => ({
  ...pose,
  ...beforeSeat(row, seat, rises),
  y: eyeHeight,
})

/** The place so far before a seat's middle, on the plan. */
function beforeSeat(row: Hanging, seat: number, out: number): { x: number; z: number } {
  const angle = radians(row.turn)
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const aside = chairAt(chairOf(seat), row.size[0])
  return { x: row.x + sin * out - cos * aside, z: row.z - cos * out - sin * aside }
}
