import type { Exhibit } from '#exhibition'
import type { Adinkra } from './adinkra/adinkra.ts'
import type { Balance } from './balance/balance.ts'
import type { BlueAndWhite } from './blue-and-white/blueAndWhite.ts'
import type { CloudCollar } from './cloud-collar/cloudCollar.ts'
import type { Chairs } from './chairs/seats.ts'
import type { ChainLinks } from './chain-links/chainLinks.ts'
import type { Caisson } from './caisson/caissonKind.ts'
import type { Drawers } from './drawers/drawers.ts'
import type { CityAxis } from './city-axis/cityAxis.ts'
import type { DougongSet } from './dougong/dougongSet.ts'
import type { LatticeWall } from './lattice-wall/windows.ts'
import type { Giraffe } from './giraffe/giraffeKind.ts'
import type { Globe } from './globe/globe.ts'
import type { Glazes } from './glazes/glazes.ts'
import type { RidgeBeasts } from './ridge-beasts/ridgeBeasts.ts'
import type { PaintedBeams } from './painted-beams/beams.ts'
import type { DeviceProbe } from './device-probe/deviceProbe.ts'
import type { FourMedia } from './four-media/fourMedia.ts'
import type { Loom } from './loom/loom.ts'
import type { ModelWith } from './model/types.ts'
import type { Silhouettes } from './silhouettes/silhouettes.ts'
import type { SolarDial } from './solar-dial/solarDial.ts'
import type { Timeline } from './timeline/timeline.ts'
import type { TwoSided } from './two-sided-scroll/twoSidedScroll.ts'
import type { Triptych } from './triptych/triptych.ts'
import type { ThreeDistances } from './three-distances/threeDistances.ts'
import type { FiveWays } from './vase-five-ways/vaseFiveWays.ts'
import type { WalkInScroll } from './walk-in-scroll/walkInScroll.ts'
import type { WavesAndCliffs } from './waves-and-cliffs/wavesAndCliffs.ts'

/** A point of the thing that has a text of its own. */
type Point<Text> = { title: Text; text: Text }
type PointsOf = <Text>(exhibit: Exhibit<Text>) => readonly Point<Text>[]

const points: Readonly<Record<string, PointsOf>> = {
  adinkra: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Adinkra<Text>).signs.map(({ meaning, geometry }) => ({
      title: meaning,
      text: geometry,
    })),
  caisson: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Caisson<Text>).layers.map(({ name, says }) => ({ title: name, text: says })),
  'chain-links': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as ChainLinks<Text>).aids.map(({ name, text }) => ({ title: name, text })),
  chairs: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Chairs<Text>).roles.flatMap(({ name, asks }) =>
      asks.map((text) => ({ title: name, text })),
    ),
  'city-axis': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as CityAxis<Text>).stops).map(({ name, says }) => ({
      title: name,
      text: says,
    })),
  drawers: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Drawers<Text>).drawers.map(({ verb, says }) => ({ title: verb, text: says })),
  'dougong-set': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as DougongSet<Text>).parts).map(({ name, says }) => ({
      title: name,
      text: says,
    })),
  'blue-and-white': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as BlueAndWhite<Text>).bands).map(({ name, text }) => ({
      title: name,
      text,
    })),
  'cloud-collar': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as CloudCollar<Text>).lobes).map(({ name, text }) => ({
      title: name,
      text,
    })),
  balance: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Balance<Text>).decisions.map(({ name, text }) => ({ title: name, text })),
  model: <Text>({ artefact }: Exhibit<Text>) => (artefact.with as ModelWith<Text>).hotspots ?? [],
  glazes: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Glazes<Text>).glazes.map(({ name, text }) => ({ title: name, text })),
  giraffe: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Giraffe<Text>).parts.map(({ name, says }) => ({ title: name, text: says })),
  globe: <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as Globe<Text>).places).map(({ name, says }) => ({
      title: name,
      text: says,
    })),
  silhouettes: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Silhouettes<Text>).vases.map(({ name, measures }) => ({
      title: name,
      text: measures,
    })),
  'lattice-wall': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as LatticeWall<Text>).windows.map(({ name, cell }) => ({
      title: name,
      text: cell,
    })),
  'device-probe': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as DeviceProbe<Text>).ways).map(({ name, text }) => ({
      title: name,
      text,
    })),
  'four-media': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as FourMedia<Text>).scenarios.map(({ name, text }) => ({ title: name, text })),
  loom: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Loom<Text>).threads.map(({ name, without }) => ({
      title: name,
      text: without,
    })),
  'waves-and-cliffs': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as WavesAndCliffs<Text>).parts).map(({ name, says }) => ({
      title: name,
      text: says,
    })),
  'solar-dial': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as SolarDial<Text>).terms.map(({ name, date }) => ({ title: name, text: date })),
  timeline: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Timeline<Text>).steps.map(({ name, says }) => ({ title: name, text: says })),
  triptych: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Triptych<Text>).stations.map(({ name, text }) => ({ title: name, text })),
  'two-sided-scroll': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as TwoSided<Text>).pairs.map(({ name, rule }) => ({ title: name, text: rule })),
  'three-distances': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as ThreeDistances<Text>).distances.map(({ name, text }) => ({
      title: name,
      text,
    })),
  'ridge-beasts': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as RidgeBeasts<Text>).beasts).map(({ name, says }) => ({
      title: name,
      text: says,
    })),
  'painted-beams': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as PaintedBeams<Text>).parts).map(({ name, says }) => ({
      title: name,
      text: says,
    })),
  'vase-five-ways': <Text>({ artefact }: Exhibit<Text>) =>
    Object.values((artefact.with as FiveWays<Text>).ways).map(({ name, brief }) => ({
      title: name,
      text: brief,
    })),
  'walk-in-scroll': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as WalkInScroll<Text>).sections.map(({ name, text }) => ({ title: name, text })),
}

/** What the points of an exhibit say, in the curator's order. A door of its own: only pages ask. */
export const pointsOf: PointsOf = (exhibit) => {
  const { kind } = exhibit.artefact
  return Object.hasOwn(points, kind) ? (points[kind]?.(exhibit) ?? []) : []
}
