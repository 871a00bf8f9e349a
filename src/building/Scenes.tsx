import { scenes } from '#exhibits/scenes'
import type { OpenRoom } from '#exhibition'
import { Suspense, useEffect, useMemo } from 'react'
import { useHall } from './hall.ts'

/** What a room's exhibits show in the scene by code of their own. */
export function Scenes({ room }: { room: OpenRoom }) {
  const { plan, finish, visit, clock, works, report, textureBytes, holdings } = useHall()
  const stage = useMemo(
    () => ({
      finish,
      visit,
      clock,
      begin: works.begin,
      report,
      textureBytes,
      base: holdings.base,
      language: () => holdings.store.getState().language,
    }),
    [finish, visit, clock, works, report, textureBytes, holdings],
  )
  return plan.hangings
    .filter((hanging) => hanging.room === room.id)
    .map((hanging) => {
      const exhibit = room.exhibits.find((each) => each.id === hanging.exhibit)
      const Scene = exhibit && scenes[exhibit.artefact.kind]
      if (!exhibit || !Scene) return undefined
      return (
        <Suspense
          key={`${hanging.exhibit} ${hanging.place}`}
          fallback={<Coming begin={works.begin} />}
        >
          <Scene exhibit={exhibit} hanging={hanging} stage={stage} />
        </Suspense>
      )
    })
}

/** While the code of a kind is on its way, the hall has not settled. */
function Coming({ begin }: { begin: () => () => void }) {
  useEffect(() => begin(), [begin])
  return undefined
}
