import type { Place } from './sphere.ts'

/** What the globe tells apart, in the order of its buttons. */
export const globeLayers = ['voyages', 'finds', 'living', 'institutions'] as const
export type GlobeLayer = (typeof globeLayers)[number]

type Standing = { at: Place; layer: GlobeLayer }
const of = (layer: GlobeLayer, north: number, east: number): Standing => ({
  layer,
  at: [east, north],
})

/** The 31 places of the globe (WGS 84, to about a twentieth of a degree), by layer from east to west. */
export const globePlaces = {
  nanjing: of('voyages', 32.06, 118.8),
  taicang: of('voyages', 31.55, 121.2),
  changle: of('voyages', 25.96, 119.52),
  malacca: of('voyages', 2.19, 102.25),
  galle: of('voyages', 6.03, 80.22),
  calicut: of('voyages', 11.25, 75.78),
  hormuz: of('voyages', 27.06, 56.46),
  aden: of('voyages', 12.79, 45.02),
  mogadishu: of('voyages', 2.04, 45.34),
  barawa: of('voyages', 1.11, 44.03),
  malindi: of('voyages', -3.22, 40.12),
  longquan: of('finds', 28.07, 119.14),
  jingdezhen: of('finds', 29.27, 117.18),
  changsha: of('finds', 28.48, 112.82),
  quanzhou: of('finds', 24.87, 118.68),
  guangzhou: of('finds', 23.13, 113.26),
  belitung: of('finds', -2.68, 107.58),
  lamu: of('finds', -2.27, 40.9),
  manda: of('finds', -2.28, 40.97),
  gedi: of('finds', -3.31, 40.02),
  kilwa: of('finds', -8.96, 39.52),
  'great-zimbabwe': of('finds', -20.27, 30.93),
  mapungubwe: of('finds', -22.19, 29.24),
  kumasi: of('living', 6.69, -1.62),
  bonwire: of('living', 6.77, -1.47),
  ntonso: of('living', 6.83, -1.52),
  mpumalanga: of('living', -25.2, 29),
  beijing: of('institutions', 39.92, 116.4),
  'addis-ababa': of('institutions', 9.03, 38.75),
  'port-louis': of('institutions', -20.16, 57.5),
  cotonou: of('institutions', 6.37, 2.39),
} as const satisfies Record<string, Standing>
export type GlobePlace = keyof typeof globePlaces

// The keys of a literal, in its order.
export const globePlaceNames = Object.keys(globePlaces) as GlobePlace[]

/** The places of a layer, in the order in which one goes through them. */
export const placesOf = (layer: GlobeLayer): readonly GlobePlace[] =>
  globePlaceNames.filter((name) => globePlaces[name].layer === layer)
