import type { Kind } from './types.ts'

/** Every kind whose code comes with the first room that has one, by its name; all of them finished. */
export const laterKinds: Readonly<Record<string, () => Promise<Kind>>> = {
  'chain-links': () => import('./chain-links/chainLinks.ts').then((door) => door.chainLinks),
  drawers: () => import('./drawers/drawers.ts').then((door) => door.drawers),
  caisson: () => import('./caisson/caissonKind.ts').then((door) => door.caissonKind),
  'city-axis': () => import('./city-axis/cityAxis.ts').then((door) => door.cityAxisKind),
  dougong: () => import('./dougong/dougong.ts').then((door) => door.dougong),
  balance: () => import('./balance/balance.ts').then((door) => door.balance),
  'blue-and-white': () =>
    import('./blue-and-white/blueAndWhite.ts').then((door) => door.blueAndWhite),
  'cloud-collar': () => import('./cloud-collar/cloudCollar.ts').then((door) => door.cloudCollar),
  'dougong-set': () => import('./dougong/dougongSet.ts').then((door) => door.dougongSet),
  'lattice-wall': () => import('./lattice-wall/latticeWall.ts').then((door) => door.latticeWall),
  glazes: () => import('./glazes/glazes.ts').then((door) => door.glazes),
  loom: () => import('./loom/loom.ts').then((door) => door.loom),
  'colour-names': () => import('./colour-names/colourNames.ts').then((door) => door.colourNames),
  'solar-dial': () => import('./solar-dial/solarDial.ts').then((door) => door.solarDial),
  'three-distances': () =>
    import('./three-distances/threeDistances.ts').then((door) => door.threeDistances),
  'walk-in-scroll': () =>
    import('./walk-in-scroll/walkInScroll.ts').then((door) => door.walkInScroll),
  feedback: () => import('./feedback/feedback.ts').then((door) => door.feedback),
  verification: () => import('./verification/verification.ts').then((door) => door.verification),
  'device-probe': () => import('./device-probe/deviceProbe.ts').then((door) => door.deviceProbe),
  'four-media': () => import('./four-media/fourMedia.ts').then((door) => door.fourMedia),
  'gate-leaf': () => import('./gate-leaf/gateLeaf.ts').then((door) => door.gateLeaf),
  'plan-map': () => import('./plan-map/planMap.ts').then((door) => door.planMap),
  triptych: () => import('./triptych/triptych.ts').then((door) => door.triptych),
  'painted-beams': () =>
    import('./painted-beams/paintedBeams.ts').then((door) => door.paintedBeams),
  'ridge-beasts': () => import('./ridge-beasts/ridgeBeasts.ts').then((door) => door.ridgeBeasts),
  'seal-wall': () => import('./seal-wall/sealWall.ts').then((door) => door.sealWall),
  shelf: () => import('./shelf/shelfKind.ts').then((door) => door.shelfKind),
  stele: () => import('./stele/steleKind.ts').then((door) => door.steleKind),
  'greeting-cards': () =>
    import('./greeting-cards/greetingCards.ts').then((door) => door.greetingCards),
  'blank-stones': () => import('./blank-stones/blankStones.ts').then((door) => door.blankStones),
  'question-table': () =>
    import('./question-table/questionTable.ts').then((door) => door.questionTable),
  'rule-drawing': () => import('./rule-drawing/ruleDrawing.ts').then((door) => door.ruleDrawing),
  'seal-press': () => import('./seal-press/sealPress.ts').then((door) => door.sealPress),
  adinkra: () => import('./adinkra/adinkra.ts').then((door) => door.adinkra),
  oware: () => import('./oware/oware.ts').then((door) => door.oware),
  'same-day': () => import('./same-day/sameDay.ts').then((door) => door.sameDay),
  'paired-windows': () =>
    import('./paired-windows/pairedWindows.ts').then((door) => door.pairedWindows),
  'kente-and-ndebele': () =>
    import('./kente-and-ndebele/arts.ts').then((door) => door.kenteAndNdebele),
  coin: () => import('./coin/coin.ts').then((door) => door.coin),
  sherds: () => import('./sherds/sherds.ts').then((door) => door.sherds),
  model: () => import('./model/model.ts').then((door) => door.model),
  'screen-wall': () => import('./screen-wall/screenWall.ts').then((door) => door.screenWall),
  'nine-curves': () => import('./nine-curves/nineCurves.ts').then((door) => door.nineCurves),
  'vase-five-ways': () =>
    import('./vase-five-ways/vaseFiveWays.ts').then((door) => door.vaseFiveWays),
  'waves-and-cliffs': () =>
    import('./waves-and-cliffs/wavesAndCliffs.ts').then((door) => door.wavesAndCliffs),
  'hash-chain': () => import('./hash-chain/hashChain.ts').then((door) => door.hashChain),
  'hall-graph': () => import('./hall-graph/hallGraph.ts').then((door) => door.hallGraph),
  'vase-wheel': () => import('./vase-wheel/vaseWheel.ts').then((door) => door.vaseWheel),
  'lattice-game': () => import('./lattice-game/latticeGame.ts').then((door) => door.latticeGame),
  'mountain-brush': () =>
    import('./mountain-brush/mountainBrush.ts').then((door) => door.mountainBrush),
  'dougong-bench': () =>
    import('./dougong-bench/dougongBench.ts').then((door) => door.dougongBench),
  giraffe: () => import('./giraffe/giraffeKind.ts').then((door) => door.giraffeKind),
  globe: () => import('./globe/globe.ts').then((door) => door.globe),
  'term-colours': () => import('./term-colours/termColours.ts').then((door) => door.termColours),
  timeline: () => import('./timeline/timeline.ts').then((door) => door.timeline),
  seventeen: () => import('./seventeen/seventeen.ts').then((door) => door.seventeen),
  chairs: () => import('./chairs/chairs.ts').then((door) => door.chairs),
  'two-sided-scroll': () =>
    import('./two-sided-scroll/twoSidedScroll.ts').then((door) => door.twoSidedScroll),
  'sectors-ring': () => import('./sectors-ring/sectorsRing.ts').then((door) => door.sectorsRing),
  silhouettes: () => import('./silhouettes/silhouettes.ts').then((door) => door.silhouettes),
}
