import { oneSurface, type Surface } from '#craft'
import { geometryOf } from '#finish'
import { raiseRoom } from '#shell'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import type { BufferGeometry } from 'three'
import { useStore } from 'zustand'
import { Coming } from './Coming.tsx'
import { furnish } from './furnish.ts'
import { useHall } from './hall.ts'
import { useDisposed } from './useDisposed.ts'
import { useLight } from './useLight.ts'

/** Setting type is a craft of its own, and so are the exhibits' scenes: both come with the first room. */
const Inscriptions = lazy(() =>
  import('./Inscriptions.tsx').then((module) => ({ default: module.Inscriptions })),
)

const Scenes = lazy(() => import('./Scenes.tsx').then((door) => ({ default: door.Scenes })))

/** One room or court: its shell, its glass, what its exhibits are built of, and all its writing. */
export function Space({ id }: { id: string }) {
  const { plan, finish, holdings, works, report } = useHall()
  const court = plan.courts.some((each) => each.id === id)
  const room = useStore(holdings.store, (held) => held.rooms[id])

  useEffect(() => {
    if (court) return
    const end = works.begin(id)
    holdings
      .open(id)
      .catch((fault: unknown) =>
        report({ at: id, says: `its texts did not come: ${String(fault)}` }),
      )
      .finally(end)
    return end
  }, [court, id, holdings, works, report])

  const shell = useMemo(() => {
    const raised = raiseRoom(plan, id)
    return { raised, glass: built(raised.glass) }
  }, [plan, id])
  // A language changes what is written, never what is built.
  const furnished = room !== undefined
  const solid = useMemo(() => {
    const { raised } = shell
    const opened = holdings.store.getState().rooms[id]
    const whole = furnished && opened
    // One thing for the graphics card: what costs there is how often it is spoken to.
    return geometryOf(whole ? oneSurface(raised, furnish(plan, opened, raised)) : raised)
  }, [plan, id, furnished, holdings, shell])
  useLight(id)
  useDisposed(solid)
  useDisposed(shell.glass)

  return (
    <>
      <mesh geometry={solid} material={finish.opaque(id)} />
      {room && (
        <Suspense fallback={<Coming room={id} />}>
          <Scenes room={room} />
        </Suspense>
      )}
      {room && (
        <Suspense fallback={<Coming room={id} />}>
          <Inscriptions room={id} />
        </Suspense>
      )}
      {shell.glass && <mesh geometry={shell.glass} material={finish.glass} renderOrder={1} />}
    </>
  )
}

/** Nothing for a surface without triangles: an empty draw costs as much as a small one. */
const built = (surface: Surface): BufferGeometry | undefined =>
  surface.indices.length > 0 ? geometryOf(surface) : undefined
