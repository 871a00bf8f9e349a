export { createFinish, type HouseFinish } from './createFinish.ts'
export { caissonMaterial, type CaissonMaterial, type Glass } from './caissonMaterial.ts'
export { carvedMaterial } from './carvedMaterial.ts'
export { beastMaterial, type BeastMaterial } from './beastMaterial.ts'
export { cityMaterial, type CityMaterial } from './cityMaterial.ts'
export { cordMaterial, type CordLook, type CordMaterial } from './cordMaterial.ts'
export { embroideryMaterial, type EmbroideryMaterial } from './embroideryMaterial.ts'
export { finishes, type Finish } from './finishes.ts'
export { friezeMaterial } from './friezeMaterial.ts'
export { beamMaterial, gateMaterial, type BeamMaterial, type GateMaterial } from './giltMaterial.ts'
export { globeMaterial, type GlobeMaterial } from './globeMaterial.ts'
export { geometryFrom } from './geometryFrom.ts'
export { geometryOf } from './geometryOf.ts'
export { glazeMaterial, type GlazeLook, type ThingLamps } from './glazeMaterial.ts'
export { glazes, type GlazeName } from './glazes.ts'
export { glazedMaterial, lampedMaterial } from './glazedMaterial.ts'
export { lampMetalMaterial } from './lampMetalMaterial.ts'
export { litMaterial } from './litMaterial.ts'
export { modelMaterial, plainTexture, type ModelLook } from './modelMaterial.ts'
export { paintedMaterial, type PaintedMaterial } from './paintedMaterial.ts'
export { palettes } from './palettes.ts'
export {
  picturesMaterial,
  sharpPictures,
  sharpSheet,
  unseenSheet,
  type PicturesMaterial,
} from './picturesMaterial.ts'
export { plateMaterial } from './sheetMaterial.ts'
export { roomLightChunk } from './roomLight.glsl.ts'
export { roomLightOf, type RoomLight } from './roomLight.ts'
export { roomUniforms } from './roomUniforms.ts'
export { silkMaterial } from './silkMaterial.ts'
export type { ScreenMaterial } from './screenMaterial.ts'
export { scrollMaterial, type ScrollPart, type Unrolled } from './scrollMaterial.ts'
export { sealMaterial } from './sealMaterial.ts'
export { sunChunk } from './sun.glsl.ts'
export { mostPieces, timberMaterial, type TimberMaterial } from './timberMaterial.ts'
export { sunPatchMaterial } from './sunPatchMaterial.ts'
export { timberBarMaterial } from './timberBarMaterial.ts'
export { theatreMaterial, type TheatreLook } from './theatreMaterial.ts'
export { tone } from './tone.glsl.ts'
export {
  dayPaneMaterial,
  lineMaterial,
  matMaterial,
  shadeMaterial,
  splatMaterial,
} from './veilMaterial.ts'
