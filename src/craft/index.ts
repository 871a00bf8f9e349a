export { ball } from './ball.ts'
export { bamboo, bambooCharts } from './bamboo.ts'
export { block, type Face } from './block.ts'
export { bowlRadius, bowlSkin, type BowlPoint } from './bowl.ts'
export {
  facing,
  flat,
  pointOn,
  uvOn,
  type Chart,
  type FlatChart,
  type GridChart,
  type Hole,
  type Worn,
} from './chart.ts'
export { chainLink, type LinkMeasures } from './chainLink.ts'
export { cloth } from './cloth.ts'
export { gateLeaf, onLeaf, studAt } from './gateLeaf.ts'
export { gateCasts, gateInSteps, gateMesh, knocker, ringMesh, type GateMesh } from './gateMesh.ts'
export { ginkgo, ginkgoCharts } from './ginkgo.ts'
export { gridOfChart } from './gridOfChart.ts'
export { inkInSteps, inkInto } from './inkField.ts'
export { lathe } from './lathe.ts'
export { onItsBack } from './onItsBack.ts'
export { glazedPair, pairCharts, pairInSteps, type GlazedPair } from './glazedPair.ts'
export { glazeTable, pairAt, tilePlace } from './glazeTable.ts'
export { lotus, type InkPoint, type InkStroke } from './lotus.ts'
export { isMaterial, materialNumber, materials, type Material } from './materials.ts'
export { moulding, plainSection, steppedSection, type Section } from './moulding.ts'
export { placed } from './placed.ts'
export { latticeInSteps, latticeOf, openingsOf, type Lattice } from './lattice.ts'
export { latticeNames, type LatticeName } from './latticeNames.ts'
export * from './names.ts'
export { alongFrame, insideFrame, panel as latticePanel, type Cell } from './latticeCell.ts'
export { figureOf, type Figure } from './latticeFigure.ts'
export { maskInSteps, maskOf, type Mask } from './latticeMask.ts'
export * from './pairs/index.ts'
export { barShapeInSteps, flowersInSteps, latticeSolid, solidInSteps } from './latticeSolid.ts'
export { sunInSteps, sunThrough } from './latticeSun.ts'
export { layLight, lightWidth, type Patch } from './lightPatch.ts'
export { areaOf, type Loop, type Spot2 } from './polygon.ts'
export type { Shape } from './shape.ts'
export { oneSurface } from './oneSurface.ts'
export { lightParts, surfaceOf, type Laid, type Surface } from './surface.ts'
export { carriedBy, symmetriesOf, turnsOf, type Symmetry, type SymmetryGroup } from './symmetry.ts'
export { tiledCrown } from './tiledCrown.ts'
export { tube, type Knot } from './tube.ts'
export { cross, dot, plus, times, unit, type Vector } from './vector.ts'
export {
  ratiosOf,
  smoothOutline,
  turnedOutline,
  vaseOutlines,
  type OutlinePoint,
  type VaseForm,
} from './vase.ts'
export { lampFoot, lampShade, oneCurve, onePoints, ornament, stoolOutline } from './oneCurve.ts'
export { sealWear, type Speck } from './sealWear.ts'
export { stamps, type Stamp } from './stamps.ts'
export { carried, carriesOver, stepsOf, type Carry } from './wallpaper.ts'
export {
  barBroad,
  barsOver,
  cellDots,
  cellSide,
  dotAt,
  maskOfBars,
  type BarLine,
  type DotBar,
} from './cellBars.ts'
export { openingsIn } from './contours.ts'
export { symmetryFigure } from './symmetryFigure.ts'
export { motifs } from './bandMotifs.ts'
export {
  outerRows,
  profileOf,
  proportionsOf,
  proportionsOfShape,
  radiusAt,
  ringCount,
  ringLimits,
  ringsOf,
  thrownShape,
  turnedProfile,
} from './thrown.ts'
export { partAt as dougongPart, gradesOf, type Measure } from './dougong/grades.ts'
export { fits, fitting, footOfPart, sizeOfPart } from './dougong/snapGraph.ts'
export { dougongBoxes, pieceInSteps, pieceMesh, type PieceMesh } from './dougong/pieceMesh.ts'
export {
  setHeight,
  setSpread,
  teachingSet,
  type PartName,
  type Piece,
} from './dougong/teachingSet.ts'
export {
  cordLine,
  cordWidth,
  drawnBy,
  hangingLine,
  loomMeasures,
  plaitedHalf,
  seatOf,
  slackLine,
} from './loomThreads.ts'
export { fieldsEach, fieldsOf, nine, spineOf, waveIn } from './nineCurves.ts'
export { foldedRibbon, waveAt, type RibbonPlace } from './foldedRibbon.ts'
export { forceLayout } from './forceLayout.ts'
export { friezeInSteps, type Frieze } from './nineCurvesRelief.ts'
export { plait, trackOf } from './plait.ts'
export * from './landscape/index.ts'
export * from './waves/index.ts'
export * from './bands/index.ts'
export { collarMeasures, halfCollar, headBreadth, inHalfHead, type HalfBand } from './halfCollar.ts'
export { ruyiNotch } from './ruyi.ts'
export { noonHeight, sunLongitude, termBegins, termCount, termOn, termWide } from './solarTerms.ts'
export * from './seasons/index.ts'
export { codeOf, namedColours } from './colourNames.ts'
export * from './caisson/index.ts'
export * from './beams/index.ts'
export * from './city/index.ts'
export * from './beasts/index.ts'
export * from './adinkra/index.ts'
export {
  fourStrips,
  kente,
  kenteBlock,
  kenteColours,
  kenteStrip,
  type StripDesign,
} from './kente.ts'
export {
  ndebele,
  ndebeleFields,
  ndebeleHalf,
  ndebeleMotifs,
  paintField,
  paintPillar,
  type FieldDesign,
  type NdebeleMotif,
  type Painted,
} from './ndebele.ts'
export {
  brokenBowl,
  sherdPoints,
  sherdsInSteps,
  type BowlShape,
  type Sherd,
  type SherdPart,
} from './sherds.ts'
export * from './check/index.ts'
export { sealCode, sealNumber, stampOf, stampSide } from './sealStamp.ts'
export { cardFrame, cardPattern, type CardDrawing } from './cardPatterns.ts'
export * from './fiveWays/index.ts'
export * from './globe/index.ts'
export * from './giraffe/index.ts'
export * from './twoTowns/index.ts'
export * from './chair/index.ts'
export * from './rulePairs/index.ts'
export { mostVerbLines, sevenVerbs } from './verbs/sevenVerbs.ts'
export { codeAt, contrastOf, harmonyOf, hueArcOf, seenAs, valueSteps } from './harmony.ts'
export { dressedPartAt, dressedScene, dressedWide, type DressedShape } from './dressedScene.ts'
export { strokeDigits } from './strokeDigits.ts'
