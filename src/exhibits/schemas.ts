import type { KindSchemas } from '#exhibition'
import * as z from 'zod'
import { balanceSchema } from './balance/schema.ts'
import { blankStonesSchema } from './blank-stones/schema.ts'
import { blueAndWhiteSchema } from './blue-and-white/schema.ts'
import { cloudCollarSchema } from './cloud-collar/schema.ts'
import { caissonSchema } from './caisson/schema.ts'
import { cityAxisSchema } from './city-axis/schema.ts'
import { dougongSetSchema } from './dougong/schema.ts'
import { picturePlaces, pictureSchema } from './picture/schema.ts'
import { barsSchema } from './tour-bars/schema.ts'
import { feedbackSchema } from './feedback/schema.ts'
import { filmSchema } from './film/schema.ts'
import { filmPlaces } from './film/screen.ts'
import { greetingCardsSchema } from './greeting-cards/schema.ts'
import { giraffeSchema } from './giraffe/schema.ts'
import { globeSchema } from './globe/schema.ts'
import { latticeWallSchema } from './lattice-wall/schema.ts'
import { glazesSchema } from './glazes/schema.ts'
import { panelLabel, panelPlaces, panelSchema } from './panel/schema.ts'
import { linesLabel, linesSchema, platePlaces, signPlaces } from './sign/schema.ts'
import { soundPlaces, soundSchema } from './sound/schema.ts'
import { paintedBeamsSchema } from './painted-beams/schema.ts'
import { ridgeBeastsSchema } from './ridge-beasts/schema.ts'
import { deviceProbeSchema } from './device-probe/schema.ts'
import { fourMediaSchema } from './four-media/schema.ts'
import { gateLeafSchema } from './gate-leaf/schema.ts'
import { loomSchema } from './loom/schema.ts'
import { chairsSchema } from './chairs/schema.ts'
import { chainLinksSchema } from './chain-links/schema.ts'
import { hallGraphSchema } from './hall-graph/schema.ts'
import { hashChainSchema } from './hash-chain/schema.ts'
import { model } from './model/schema.ts'
import { nineCurvesSchema } from './nine-curves/schema.ts'
import { planMapSchema } from './plan-map/schema.ts'
import { questionTableSchema } from './question-table/schema.ts'
import { ruleDrawingSchema } from './rule-drawing/schema.ts'
import { sealPressSchema } from './seal-press/schema.ts'
import { sealWallSchema } from './seal-wall/schema.ts'
import { sectorsSchema } from './sectors-ring/schema.ts'
import { shelfSchema } from './shelf/schema.ts'
import { silhouettesSchema } from './silhouettes/schema.ts'
import { solarDialSchema } from './solar-dial/schema.ts'
import { steleSchema } from './stele/schema.ts'
import { timelineSchema } from './timeline/schema.ts'
import { triptychSchema } from './triptych/schema.ts'
import { termColoursSchema } from './term-colours/schema.ts'
import { threeDistancesSchema } from './three-distances/schema.ts'
import { colourNamesSchema } from './colour-names/schema.ts'
import { adinkraSchema } from './adinkra/schema.ts'
import { owareSchema } from './oware/schema.ts'
import { pairedWindowsSchema } from './paired-windows/schema.ts'
import { sameDaySchema } from './same-day/schema.ts'
import { artsSchema } from './kente-and-ndebele/schema.ts'
import { coinSchema } from './coin/schema.ts'
import { sherdsSchema } from './sherds/schema.ts'
import { fiveWaysSchema } from './vase-five-ways/schema.ts'
import { twoSidedSchema } from './two-sided-scroll/schema.ts'
import { vaseWheelSchema } from './vase-wheel/schema.ts'
import { latticeGameSchema } from './lattice-game/schema.ts'
import { mountainBrushSchema } from './mountain-brush/schema.ts'
import { drawersSchema } from './drawers/schema.ts'
import { dougongBenchSchema } from './dougong-bench/schema.ts'
import { seventeenSchema } from './seventeen/schema.ts'
import { walkInScrollSchema } from './walk-in-scroll/schema.ts'
import { wavesAndCliffsSchema } from './waves-and-cliffs/schema.ts'

const nothing = z.strictObject({})

/** What each kind's `with` may say. Apart from the kinds, because only readers need it. */
export const schemas: KindSchemas = {
  'language-stone': { with: nothing },
  'tour-bars': { with: barsSchema },
  picture: { with: pictureSchema, places: picturePlaces },
  panel: { with: panelSchema, places: panelPlaces, label: panelLabel },
  sign: { with: linesSchema, places: signPlaces, label: linesLabel },
  plate: { with: linesSchema, places: platePlaces, label: linesLabel },
  film: { with: filmSchema, places: (given) => filmPlaces(given) },
  sound: { with: soundSchema, places: soundPlaces },
  model,
  caisson: { with: caissonSchema },
  'city-axis': { with: cityAxisSchema },
  dougong: { with: nothing },
  balance: { with: balanceSchema },
  'blue-and-white': { with: blueAndWhiteSchema },
  'cloud-collar': { with: cloudCollarSchema },
  'dougong-set': { with: dougongSetSchema },
  glazes: { with: glazesSchema },
  giraffe: { with: giraffeSchema },
  globe: { with: globeSchema },
  silhouettes: { with: silhouettesSchema },
  adinkra: { with: adinkraSchema },
  oware: { with: owareSchema },
  'same-day': { with: sameDaySchema },
  'paired-windows': { with: pairedWindowsSchema },
  'kente-and-ndebele': { with: artsSchema },
  coin: { with: coinSchema },
  sherds: { with: sherdsSchema },
  'lattice-wall': { with: latticeWallSchema },
  'painted-beams': { with: paintedBeamsSchema },
  'ridge-beasts': { with: ridgeBeastsSchema },
  'device-probe': { with: deviceProbeSchema },
  'four-media': { with: fourMediaSchema },
  'gate-leaf': { with: gateLeafSchema },
  feedback: { with: feedbackSchema },
  verification: { with: nothing },
  loom: { with: loomSchema },
  'colour-names': { with: colourNamesSchema },
  'solar-dial': { with: solarDialSchema },
  'three-distances': { with: threeDistancesSchema },
  'vase-five-ways': { with: fiveWaysSchema },
  'walk-in-scroll': { with: walkInScrollSchema },
  'nine-curves': { with: nineCurvesSchema },
  'waves-and-cliffs': { with: wavesAndCliffsSchema },
  'plan-map': { with: planMapSchema },
  timeline: { with: timelineSchema },
  triptych: { with: triptychSchema },
  'seal-wall': { with: sealWallSchema },
  shelf: { with: shelfSchema },
  stele: { with: steleSchema },
  'greeting-cards': { with: greetingCardsSchema },
  'blank-stones': { with: blankStonesSchema },
  'question-table': { with: questionTableSchema },
  'rule-drawing': { with: ruleDrawingSchema },
  'seal-press': { with: sealPressSchema },
  'vase-wheel': { with: vaseWheelSchema },
  'lattice-game': { with: latticeGameSchema },
  'mountain-brush': { with: mountainBrushSchema },
  'dougong-bench': { with: dougongBenchSchema },
  seventeen: { with: seventeenSchema },
  'term-colours': { with: termColoursSchema },
  'screen-wall': { with: nothing },
  'hall-graph': { with: hallGraphSchema },
  'two-sided-scroll': { with: twoSidedSchema },
  'sectors-ring': { with: sectorsSchema },
  chairs: { with: chairsSchema },
  'chain-links': { with: chainLinksSchema },
  drawers: { with: drawersSchema },
  'hash-chain': { with: hashChainSchema },
}
