import { scenes, together } from '#exhibits/scenes'
import type { OpenRoom } from '#exhibition'
import type { Hanging } from '#plan'
import { Suspense, useMemo, type ReactNode } from 'react'
import type { Group } from 'three'
import { Coming } from './Coming.tsx'
import { Guarded } from './Guarded.tsx'
import { useStore } from 'zustand'
import { useHall } from './hall.ts'
import { sparedOf } from './spared.ts'

/** What a room's exhibits show in the scene by code of their own. */
export function Scenes({ room }: { room: OpenRoom }) {
  const hall = useHall()
  const { plan, stands } = hall
  const stage = useMemo(() => {
    const { finish, visit, clock, works, report, textureBytes, holdings, projector } = hall
    const { reduced, today, presses, grips, sounds, make } = hall
    const { base } = holdings
    return {
      finish,
      visit,
      clock,
      begin: () => works.begin(room.id),
      besides: () => works.begin(),
      report,
      textureBytes,
      base,
      exhibition: holdings.store.getState().outline.id,
      language: () => holdings.store.getState().language,
      make,
      projector,
      reduced,
      today,
      presses,
      grips,
      sounds,
    }
  }, [hall, room.id])
  const isOwn = useStore(hall.visit.store, (state) => state.room === room.id)
  const shows = useStore(sparedOf(hall), (spared) => (isOwn ? undefined : spared.shows))
  const hung = plan.hangings.flatMap((hanging) => {
    const exhibit = room.exhibits.find((each) => each.id === hanging.exhibit)
    return exhibit && hanging.room === room.id ? [{ exhibit, hanging }] : []
  })
  const kinds = new Set(hung.map(({ exhibit }) => exhibit.artefact.kind))
  /** Known by what of it may be seen. */
  const standing = (hangings: readonly Hanging[]) => (group: Group | null) => {
    if (!group) return
    for (const hanging of hangings) stands.set(hanging, group)
    return () => hangings.forEach((hanging) => stands.delete(hanging))
  }
  const guarded = (key: string, at: string, hangings: readonly Hanging[], scene: ReactNode) => (
    <Guarded key={key} at={at} report={hall.report}>
      <Suspense fallback={<Coming room={room.id} />}>
        <group ref={standing(hangings)}>{scene}</group>
      </Suspense>
    </Guarded>
  )
  return [...kinds].flatMap((kind) => {
    const all = hung.filter(({ exhibit }) => exhibit.artefact.kind === kind)
    const shown = all.filter(({ hanging }) => shows?.has(hanging) ?? true)
    const [Together, Scene] = [together[kind], scenes[kind]]
    if (Together && shown.length > 0) {
      const scene = <Together room={room.id} hung={all} stage={stage} />
      return guarded(
        kind,
        room.id,
        all.map(({ hanging }) => hanging),
        scene,
      )
    }
    if (!Scene) return []
    return shown.map(({ exhibit, hanging }) => {
      const scene = <Scene exhibit={exhibit} hanging={hanging} stage={stage} />
      return guarded(`${hanging.exhibit} ${hanging.place}`, exhibit.id, [hanging], scene)
    })
  })
}
