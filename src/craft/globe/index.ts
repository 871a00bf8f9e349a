export { isLand, readCoasts, type Coast } from './coast.ts'
export { drawGlobe } from './field.ts'
export { globeMarks, markKinds, type GlobeMarks } from './marks.ts'
export { globeField, shoreReach } from './measures.ts'
export {
  globeLayers,
  globePlaceNames,
  globePlaces,
  placesOf,
  type GlobeLayer,
  type GlobePlace,
} from './places.ts'
export { measuredOf, routesOf } from './routes.ts'
export { farApart, onGlobe, placeAt, type Place as EarthPlace } from './sphere.ts'
export { monsoonOf, monsoonWinds, type Monsoon } from './winds.ts'
