import { lazy, type ComponentType } from 'react'
import type { SceneProps, TogetherProps } from './types.ts'

/** The kinds of which all that hang in a room are one thing for the graphics card. */
export const together: Readonly<Record<string, ComponentType<TogetherProps>>> = {
  picture: lazy(() =>
    import('./picture/PicturesScene.tsx').then((door) => ({ default: door.PicturesScene })),
  ),
}

/** The kinds that show more than solids and writing. Each comes with its own code, when it is near. */
export const scenes: Readonly<Record<string, ComponentType<SceneProps>>> = {
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
  giraffe: lazy(() =>
    import('./giraffe/GiraffeScene.tsx').then((door) => ({ default: door.GiraffeScene })),
  ),
  globe: lazy(() =>
    import('./globe/GlobeScene.tsx').then((door) => ({ default: door.GlobeScene })),
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
  'vase-five-ways': lazy(() =>
    import('./vase-five-ways/WayScene.tsx').then((door) => ({ default: door.WayScene })),
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
  feedback: lazy(() =>
    import('./feedback/FeedbackScene.tsx').then((door) => ({ default: door.FeedbackScene })),
  ),
  verification: lazy(() =>
    import('./verification/VerificationScene.tsx').then((door) => ({
      default: door.VerificationScene,
    })),
  ),
  'device-probe': lazy(() =>
    import('./device-probe/ProbeScene.tsx').then((door) => ({ default: door.ProbeScene })),
  ),
  'four-media': lazy(() =>
    import('./four-media/MediaScene.tsx').then((door) => ({ default: door.MediaScene })),
  ),
  'gate-leaf': lazy(() =>
    import('./gate-leaf/GateLeafScene.tsx').then((door) => ({ default: door.GateLeafScene })),
  ),
  'plan-map': lazy(() =>
    import('./plan-map/PlanMapScene.tsx').then((door) => ({ default: door.PlanMapScene })),
  ),
  timeline: lazy(() =>
    import('./timeline/TimelineScene.tsx').then((door) => ({ default: door.TimelineScene })),
  ),
  triptych: lazy(() =>
    import('./triptych/TriptychScene.tsx').then((door) => ({ default: door.TriptychScene })),
  ),
  'seal-wall': lazy(() =>
    import('./seal-wall/SealWallScene.tsx').then((door) => ({ default: door.SealWallScene })),
  ),
  shelf: lazy(() =>
    import('./shelf/ShelfScene.tsx').then((door) => ({ default: door.ShelfScene })),
  ),
  stele: lazy(() =>
    import('./stele/SteleScene.tsx').then((door) => ({ default: door.SteleScene })),
  ),
  'greeting-cards': lazy(() =>
    import('./greeting-cards/CardsScene.tsx').then((door) => ({ default: door.CardsScene })),
  ),
  'question-table': lazy(() =>
    import('./question-table/QuestionScene.tsx').then((door) => ({ default: door.QuestionScene })),
  ),
  'rule-drawing': lazy(() =>
    import('./rule-drawing/DrawingScene.tsx').then((door) => ({ default: door.DrawingScene })),
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
  'same-day': lazy(() =>
    import('./same-day/SameDayScene.tsx').then((door) => ({ default: door.SameDayScene })),
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
  'vase-wheel': lazy(() =>
    import('./vase-wheel/VaseWheelScene.tsx').then((door) => ({ default: door.VaseWheelScene })),
  ),
  'lattice-game': lazy(() =>
    import('./lattice-game/LatticeGameScene.tsx').then((door) => ({
      default: door.LatticeGameScene,
    })),
  ),
  'mountain-brush': lazy(() =>
    import('./mountain-brush/MountainBrushScene.tsx').then((door) => ({
      default: door.MountainBrushScene,
    })),
  ),
  'dougong-bench': lazy(() =>
    import('./dougong-bench/DougongBenchScene.tsx').then((door) => ({
      default: door.DougongBenchScene,
    })),
  ),
  'term-colours': lazy(() =>
    import('./term-colours/TermColoursScene.tsx').then((door) => ({
      default: door.TermColoursScene,
    })),
  ),
  seventeen: lazy(() =>
    import('./seventeen/SeventeenScene.tsx').then((door) => ({ default: door.SeventeenScene })),
  ),
  drawers: lazy(() =>
    import('./drawers/DrawersScene.tsx').then((door) => ({ default: door.DrawersScene })),
  ),
  'chain-links': lazy(() =>
    import('./chain-links/LinksScene.tsx').then((door) => ({ default: door.LinksScene })),
  ),
  chairs: lazy(() =>
    import('./chairs/ChairsScene.tsx').then((door) => ({ default: door.ChairsScene })),
  ),
  'two-sided-scroll': lazy(() =>
    import('./two-sided-scroll/TwoSidedScene.tsx').then((door) => ({
      default: door.TwoSidedScene,
    })),
  ),
  'sectors-ring': lazy(() =>
    import('./sectors-ring/SectorsScene.tsx').then((door) => ({ default: door.SectorsScene })),
  ),
  model: lazy(() =>
    import('./model/ModelScene.tsx').then((door) => ({ default: door.ModelScene })),
  ),
}
