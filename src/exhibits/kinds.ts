import type { EventName } from '#media'
import type { Rule } from '#visit'
import { coming } from './coming.ts'
import { draped } from './draped/draped.ts'
import { film } from './film/film.ts'
import { languageStone } from './language-stone/languageStone.ts'
import { panel } from './panel/panel.ts'
import { picture } from './picture/picture.ts'
import { plate } from './plate/plate.ts'
import { sign } from './sign/sign.ts'
import { sound } from './sound/sound.ts'
import { tourBars } from './tour-bars/tourBars.ts'
import type { Kind } from './types.ts'

/** The kinds that are there from the start. */
const here: Record<string, Kind> = {
  panel,
  sign,
  plate,
  'language-stone': languageStone,
  'tour-bars': tourBars,
  picture,
  film,
  sound,
  ...Object.fromEntries(coming.map((name) => [name, draped])),
}

/**
 * The kinds whose code comes with the first room that has one, all of them finished. A new kind is
 * a folder and a line here, in `schemas`, and where it has them in `scenes` and `points`.
 */
const later: Readonly<Record<string, () => Promise<Kind>>> = {
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
  'gate-leaf': () => import('./gate-leaf/gateLeaf.ts').then((door) => door.gateLeaf),
  'plan-map': () => import('./plan-map/planMap.ts').then((door) => door.planMap),
  triptych: () => import('./triptych/triptych.ts').then((door) => door.triptych),
  'painted-beams': () =>
    import('./painted-beams/paintedBeams.ts').then((door) => door.paintedBeams),
  'ridge-beasts': () => import('./ridge-beasts/ridgeBeasts.ts').then((door) => door.ridgeBeasts),
  'seal-press': () => import('./seal-press/sealPress.ts').then((door) => door.sealPress),
  adinkra: () => import('./adinkra/adinkra.ts').then((door) => door.adinkra),
  oware: () => import('./oware/oware.ts').then((door) => door.oware),
  'paired-windows': () =>
    import('./paired-windows/pairedWindows.ts').then((door) => door.pairedWindows),
  'kente-and-ndebele': () =>
    import('./kente-and-ndebele/arts.ts').then((door) => door.kenteAndNdebele),
  coin: () => import('./coin/coin.ts').then((door) => door.coin),
  sherds: () => import('./sherds/sherds.ts').then((door) => door.sherds),
  model: () => import('./model/model.ts').then((door) => door.model),
  'screen-wall': () => import('./screen-wall/screenWall.ts').then((door) => door.screenWall),
  'nine-curves': () => import('./nine-curves/nineCurves.ts').then((door) => door.nineCurves),
  'waves-and-cliffs': () =>
    import('./waves-and-cliffs/wavesAndCliffs.ts').then((door) => door.wavesAndCliffs),
  'hash-chain': () => import('./hash-chain/hashChain.ts').then((door) => door.hashChain),
  'hall-graph': () => import('./hall-graph/hallGraph.ts').then((door) => door.hallGraph),
  silhouettes: () => import('./silhouettes/silhouettes.ts').then((door) => door.silhouettes),
}

/** Brings the code of these kinds, after which `kindOf` knows them. Rejects when it does not come. */
export async function bringKinds(names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const bring = Object.hasOwn(later, name) ? later[name] : undefined
      if (bring && !Object.hasOwn(here, name)) here[name] = await bring()
    }),
  )
}

/** Every kind that is finished, of which some are brought for it. */
export async function allKinds(): Promise<readonly Kind[]> {
  await bringKinds(Object.keys(later))
  return Object.values(here)
}

/** The kind of that name. Throws for one that the reader should have refused, or that was not brought. */
export function kindOf(name: string): Kind {
  const kind = Object.hasOwn(here, name) ? here[name] : undefined
  if (!kind) throw new Error(`enfilade: no kind "${name}"`)
  return kind
}

/** Whether exhibits of that kind are finished; others stand covered. */
export const isFinished = (name: string): boolean =>
  Object.hasOwn(later, name) || kindOf(name).finished

/**
 * How exhibits of a kind answer to acts, once the kind has been brought. Pointer, keys, docent and
 * headset all go through it.
 */
export const ruleOf = (name: string): Rule | undefined =>
  Object.hasOwn(here, name) ? here[name]?.rule : undefined

/** What is heard when an exhibit of a kind goes from one state to another, if anything is. */
export const soundOf = (name: string, before: unknown, now: unknown): EventName | undefined =>
  Object.hasOwn(here, name) ? here[name]?.sound?.(before, now) : undefined
