import { scenes } from '#exhibits/scenes'
import type { OpenRoom } from '#exhibition'
import { Suspense, useMemo } from 'react'
import { Coming } from './Coming.tsx'
import { Guarded } from './Guarded.tsx'
import { useHall } from './hall.ts'

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
  return plan.hangings
    .filter((hanging) => hanging.room === room.id)
    .map((hanging) => {
      const exhibit = room.exhibits.find((each) => each.id === hanging.exhibit)
      const Scene = exhibit && scenes[exhibit.artefact.kind]
      if (!exhibit || !Scene) return undefined
      return (
        <Guarded key={`${hanging.exhibit} ${hanging.place}`} at={exhibit.id} report={hall.report}>
          <Suspense fallback={<Coming room={room.id} />}>
            <group
              ref={(group) => {
                if (!group) return
                stands.set(hanging, group)
                return () => void stands.delete(hanging)
              }}
            >
              <Scene exhibit={exhibit} hanging={hanging} stage={stage} />
            </group>
          </Suspense>
        </Guarded>
      )
    })
}
