export {
  beamHeights,
  beamLayout,
  beamLengths,
  beamRanks,
  wholeAndHalves,
  type BeamLayout,
  type BeamPart,
  type BeamRank,
} from './beamLayout.ts'
export { beamBoxes, beamsMesh, beamsSheet, type BeamsMesh } from './beamsMesh.ts'
export { paintBeam } from './paintBeam.ts'
export { paintScene, sceneSize } from './paintScene.ts'
