import { lazy, Suspense, useSyncExternalStore, type ComponentType } from 'react'
import type { ControlDesk, ControlProps } from './types.ts'

export { oneSpeaker } from './film/oneSpeaker.ts'
export { openDesk } from './film/openDesk.ts'
export { openProjector } from './film/openProjector.ts'

const player = lazy(() =>
  import('./film/PlayerControls.tsx').then((door) => ({ default: door.PlayerControls })),
)

const form = lazy(() =>
  import('./feedback/FeedbackForm.tsx').then((door) => ({ default: door.FeedbackForm })),
)
const check = lazy(() =>
  import('./verification/CheckControls.tsx').then((door) => ({ default: door.CheckControls })),
)

const shelf = lazy(() =>
  import('./shelf/ShelfControls.tsx').then((door) => ({ default: door.ShelfControls })),
)

const ownName = lazy(() =>
  import('./in-card/TypedName.tsx').then((door) => ({ default: door.TypedName })),
)

/** The kinds that have controls in their card. Each comes with its own code, when a card shows it. */
const controls: Readonly<Record<string, ComponentType<ControlProps>>> = {
  film: player,
  sound: player,
  feedback: form,
  verification: check,
  shelf,
  'vase-wheel': ownName,
  'lattice-game': ownName,
  'term-colours': ownName,
  seventeen: ownName,
  'mountain-brush': ownName,
  'dougong-bench': ownName,
  'device-probe': lazy(() =>
    import('./device-probe/ProbeControls.tsx').then((door) => ({ default: door.ProbeControls })),
  ),
}

/** The controls of an exhibit, for its card; nothing for kinds that have none. */
export function Controls({ exhibit, desk }: ControlProps) {
  const Own = controls[exhibit.artefact.kind]
  return (
    Own && (
      <Suspense fallback={undefined}>
        <Own exhibit={exhibit} desk={desk} />
      </Suspense>
    )
  )
}

const Subtitles = lazy(() =>
  import('./film/Subtitles.tsx').then((door) => ({ default: door.Subtitles })),
)

/** What is said in a film, over the picture's lower edge, from when the first one is started. */
export function Edge({ desk }: { desk: ControlDesk }) {
  const { listen, now } = desk.projector
  const begun = useSyncExternalStore(listen, () => Object.keys(now().showings).length > 0)
  return (
    begun && (
      <Suspense fallback={undefined}>
        <Subtitles desk={desk} />
      </Suspense>
    )
  )
}
