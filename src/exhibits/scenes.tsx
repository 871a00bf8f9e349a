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
  balance: lazy(() =>
    import('./balance/BalanceScene.tsx').then((door) => ({ default: door.BalanceScene })),
  ),
  'blue-and-white': lazy(() =>
    import('./blue-and-white/BandsScene.tsx').then((door) => ({ default: door.BandsScene })),
  ),
  'cloud-collar': lazy(() =>
    import('./cloud-collar/CollarScene.tsx').then((door) => ({ default: door.CollarScene })),
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
  'colour-names': lazy(() =>
    import('./colour-names/ColoursScene.tsx').then((door) => ({ default: door.ColoursScene })),
  ),
  'solar-dial': lazy(() =>
    import('./solar-dial/DialScene.tsx').then((door) => ({ default: door.DialScene })),
  ),
  'three-distances': lazy(() =>
    import('./three-distances/DistancesScene.tsx').then((door) => ({
      default: door.DistancesScene,
    })),
  ),
  'walk-in-scroll': lazy(() =>
    import('./walk-in-scroll/ScrollScene.tsx').then((door) => ({ default: door.ScrollScene })),
  ),
  'screen-wall': lazy(() =>
    import('./screen-wall/ReliefScene.tsx').then((door) => ({ default: door.ReliefScene })),
  ),
  'nine-curves': lazy(() =>
    import('./nine-curves/FriezeScene.tsx').then((door) => ({ default: door.FriezeScene })),
  ),
  'waves-and-cliffs': lazy(() =>
    import('./waves-and-cliffs/HemScene.tsx').then((door) => ({ default: door.HemScene })),
  ),
  'painted-beams': lazy(() =>
    import('./painted-beams/PaintedBeamsScene.tsx').then((door) => ({
      default: door.PaintedBeamsScene,
    })),
  ),
  'ridge-beasts': lazy(() =>
    import('./ridge-beasts/BeastsScene.tsx').then((door) => ({ default: door.BeastsScene })),
  ),
  'gate-leaf': lazy(() =>
    import('./gate-leaf/GateLeafScene.tsx').then((door) => ({ default: door.GateLeafScene })),
  ),
  'plan-map': lazy(() =>
    import('./plan-map/PlanMapScene.tsx').then((door) => ({ default: door.PlanMapScene })),
  ),
  triptych: lazy(() =>
    import('./triptych/TriptychScene.tsx').then((door) => ({ default: door.TriptychScene })),
  ),
  'seal-press': lazy(() =>
    import('./seal-press/SealPressScene.tsx').then((door) => ({ default: door.SealPressScene })),
  ),
  'hash-chain': lazy(() =>
    import('./hash-chain/ChainScene.tsx').then((door) => ({ default: door.ChainScene })),
  ),
  adinkra: lazy(() =>
    import('./adinkra/AdinkraScene.tsx').then((door) => ({ default: door.AdinkraScene })),
  ),
  oware: lazy(() =>
    import('./oware/OwareScene.tsx').then((door) => ({ default: door.OwareScene })),
  ),
  'paired-windows': lazy(() =>
    import('./paired-windows/PairedWindowsScene.tsx').then((door) => ({
      default: door.PairedWindowsScene,
    })),
  ),
  'kente-and-ndebele': lazy(() =>
    import('./kente-and-ndebele/ArtsScene.tsx').then((door) => ({ default: door.ArtsScene })),
  ),
  coin: lazy(() => import('./coin/CoinScene.tsx').then((door) => ({ default: door.CoinScene }))),
  sherds: lazy(() =>
    import('./sherds/SherdsScene.tsx').then((door) => ({ default: door.SherdsScene })),
  ),
  'hall-graph': lazy(() =>
    import('./hall-graph/GraphScene.tsx').then((door) => ({ default: door.GraphScene })),
  ),
  model: lazy(() =>
    import('./model/ModelScene.tsx').then((door) => ({ default: door.ModelScene })),
  ),
}
