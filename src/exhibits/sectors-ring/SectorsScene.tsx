import { lineMaterial } from '#finish'
import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { sheetGeometry } from '../flatGeometry.ts'
import type { SceneProps } from '../types.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { board, listSide, sectorCount } from './measures.ts'
import { pressedRing } from './pressedRing.ts'
import { bareGeometry, chordsGeometry, paperGeometry, threadsGeometry } from './ringGeometry.ts'
import { ringState, type RingAct } from './rule.ts'
import { sectorsOf, servedBy } from './sectors.ts'
import { writeListed, writeNames } from './writeRing.ts'

/** The ring with a line for every pair; of the pair that is picked its exhibits and the threads to them. */
export function SectorsScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit, finish } = stage
  const { plan, visitor } = visit
  const invalidate = useThree((three) => three.invalidate)
  const language = stage.language()
  const given = useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
  const { picked, marked } = ringState(given)
  const all = sectorsOf(exhibit)
  const listed = useMemo(() => (picked.length === 2 ? servedBy(all, picked) : []), [all, picked])

  const chords = useMemo(() => {
    const sectors = Array.from({ length: sectorCount }, (_, sector) => sector)
    const counts = sectors.map((a) => sectors.map((b) => servedBy(all, [a, b]).length))
    return { every: chordsGeometry(counts), none: bareGeometry(sectorCount) }
  }, [all])
  useEffect(
    () => () => {
      chords.every.dispose()
      chords.none.dispose()
    },
    [chords],
  )
  const threads = useMemo(() => threadsGeometry(picked, listed.length), [picked, listed])
  useEffect(() => () => threads.dispose(), [threads])
  const paper = useMemo(() => paperGeometry(), [])
  useEffect(() => () => paper.dispose(), [paper])
  const draw = useCallback(
    () =>
      writeNames(
        all.sectors.map(({ name }) => name),
        language,
      ),
    [all, language],
  )
  const written = useMask(`ring ${id}`, hanging.room, draw, stage)
  useEffect(invalidate, [threads, written, invalidate])

  useEffect(() => {
    const follow = () => {
      const { going, picked: pair } = ringState(visitor.getState().states[id])
      if (going === undefined) return
      const goal = servedBy(all, pair)[going]
      visit.act(id, { do: 'arrive' } satisfies RingAct)
      if (goal && plan.views[goal.id]) visit.approach(goal.id)
    }
    follow()
    return visitor.subscribe(follow)
  }, [visit, visitor, plan, id, all])
  usePress(id, stage, (ray) => pressedRing(ray, hanging, listed.length))

  const thin = finish.kept('ring lines', () => lineMaterial({ over: false, ink: '#6B635A' }))
  const red = finish.kept('ring threads', () => lineMaterial({ over: false, ink: '#A63A2B' }))
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {written && <mesh geometry={paper} material={written} />}
      <mesh
        geometry={picked.length === 2 ? chords.none : chords.every}
        material={thin}
        renderOrder={1}
      />
      {picked.length > 0 && <mesh geometry={threads} material={red} renderOrder={2} />}
      {listed.length > 0 && <Listed {...{ id, listed, marked, room: hanging.room, stage }} />}
    </group>
  )
}

type ListedProps = Pick<SceneProps, 'stage'> & {
  id: string
  listed: readonly { id: string; name: string }[]
  marked: number
  room: string
}

/** The exhibits of the pair, written in the ring. */
function Listed({ id, listed, marked, room, stage }: ListedProps) {
  const language = stage.language()
  const sheet = useMemo(() => sheetGeometry(listSide, listSide, board.listed, [1, 1, 1, -1]), [])
  useEffect(() => () => sheet.dispose(), [sheet])
  const draw = useCallback(() => writeListed(listed, marked, language), [listed, marked, language])
  const written = useMask(`list ${id}`, room, draw, stage)
  return written && <mesh geometry={sheet} material={written} renderOrder={3} />
}
