export { cloudInSteps, pointCount } from './samples.ts'
export {
  allCameras,
  camerasFor,
  errorEllipsoid,
  mostCameras,
  sees,
  type Camera,
  type Ellipsoid,
} from './sightRays.ts'
export { meetsSkin, skinAt, wayHeight, type SkinPlace } from './skin.ts'
export {
  farthestFirst,
  numberBytes,
  splatCounts,
  splatNumbers,
  splatsInSteps,
  type Splats,
} from './splats.ts'
export { wayColour } from './wayColour.ts'
export {
  focalOf,
  levelAt,
  levels as wayLevels,
  meshInSteps,
  servesFrom,
  trianglesOf,
  wayEdges,
  wayMesh,
  type WayMesh,
} from './wayMesh.ts'
