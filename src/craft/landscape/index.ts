export {
  bridgeReach,
  depths,
  guests,
  hillsAtMost,
  landscape,
  picture,
  sectionCount,
  sectionWidth,
  type Landscape,
  type Layer,
  type ScrollSection,
} from './compose.ts'
export { cssOf, type Ink, type Mark, type Place, type Wash } from './marks.ts'
export { foldsUnder, heightOn, mountain, type Mountain, type Stand } from './mountain.ts'
export { strokeCover } from './mountainMarks.ts'
export { groundMarks, layerMarks, sectionMarks } from './paint.ts'
export { bands, ochreEnds, pigmentAt, silk } from './pigments.ts'
export { ridgedNoise } from './ridgedNoise.ts'
export {
  cameraAt,
  distances,
  groundSeen,
  lastStep,
  ridges,
  ridgeSeen,
  stepsBetween,
  type Ridge,
  type RidgeDrawing,
} from './threeDistances.ts'
export { ruledFrame, ruledLandscape, ruledMarks } from './ruled.ts'
export { dialSteps, ruledSeasons, type Ruled } from './ruledDials.ts'
export { bridge, tallest } from './smallThings.ts'
export { ripples } from './water.ts'
export { svgOf } from './svg.ts'
export { mistOn, sheetPart, waterOn, type SheetPart } from './sheetParts.ts'
