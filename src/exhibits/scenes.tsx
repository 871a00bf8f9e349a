import { lazy, type ComponentType } from 'react'
import type { SceneProps } from './types.ts'

/** The kinds that show more than solids and writing. Each comes with its own code, when it is near. */
export const scenes: Readonly<Record<string, ComponentType<SceneProps>>> = {
  picture: lazy(() =>
    import('./picture/PictureScene.tsx').then(({ PictureScene }) => ({ default: PictureScene })),
  ),
  film: lazy(() =>
    import('./film/FilmScene.tsx').then(({ FilmScene }) => ({ default: FilmScene })),
  ),
  silhouettes: lazy(() =>
    import('./silhouettes/VaseScene.tsx').then((door) => ({ default: door.VaseScene })),
  ),
  'walk-in-scroll': lazy(() =>
    import('./walk-in-scroll/ScrollScene.tsx').then((door) => ({ default: door.ScrollScene })),
  ),
  model: lazy(() =>
    import('./model/ModelScene.tsx').then((door) => ({ default: door.ModelScene })),
  ),
}
