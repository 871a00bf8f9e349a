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
  caisson: lazy(() =>
    import('./caisson/CaissonScene.tsx').then((door) => ({ default: door.CaissonScene })),
  ),
  'city-axis': lazy(() =>
    import('./city-axis/CityScene.tsx').then((door) => ({ default: door.CityScene })),
  ),
  silhouettes: lazy(() =>
    import('./silhouettes/VaseScene.tsx').then((door) => ({ default: door.VaseScene })),
  ),
  dougong: lazy(() =>
    import('./dougong/SkyScene.tsx').then((door) => ({ default: door.SkyScene })),
  ),
  'dougong-set': lazy(() =>
    import('./dougong/SetScene.tsx').then((door) => ({ default: door.SetScene })),
  ),
  'lattice-wall': lazy(() =>
    import('./lattice-wall/LatticeWallScene.tsx').then((door) => ({
      default: door.LatticeWallScene,
    })),
  ),
  glazes: lazy(() =>
    import('./glazes/GlazesScene.tsx').then((door) => ({ default: door.GlazesScene })),
  ),
  loom: lazy(() => import('./loom/LoomScene.tsx').then((door) => ({ default: door.LoomScene }))),
  'walk-in-scroll': lazy(() =>
    import('./walk-in-scroll/ScrollScene.tsx').then((door) => ({ default: door.ScrollScene })),
  ),
  model: lazy(() =>
    import('./model/ModelScene.tsx').then((door) => ({ default: door.ModelScene })),
  ),
}
