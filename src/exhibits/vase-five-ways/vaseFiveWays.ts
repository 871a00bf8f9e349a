import {
  camerasFor,
  errorEllipsoid,
  lathe,
  numberBytes,
  pointCount,
  sees,
  splatCounts,
  splatNumbers,
  trianglesOf,
  turnedOutline,
  wayHeight,
  wayLevels,
} from '#craft'
import type { Exhibit } from '#exhibition'
import { put } from '../put.ts'
import { standUnder } from '../stand.ts'
import { shelfOn } from '../shelfOn.ts'
import type { Kind, Solid } from '../types.ts'
import { actsOn } from './actsOn.ts'
import { front, plate, rail, stepsOf } from './measures.ts'
import {
  cameraSteps,
  fiveWaysRule,
  fiveWaysState,
  sizeSteps,
  ways,
  type FiveWaysState,
  type Look,
  type Way,
} from './rule.ts'
import { fiveWaysWords } from './words.ts'

/** What the exhibition's files say of the five ways. */
export type FiveWays<Text = string> = {
  ways: Readonly<Record<Way, { name: Text; brief: Text; text: Text }>>
  looks: Readonly<Record<Look, Text>>
  ladder: readonly Text[]
  byDistance: Text
  sorted: Text
  unsorted: Text
}

/** Read by the schema, and cut to one language since. */
export const fiveWaysOf = ({ artefact }: Exhibit<string>): FiveWays => artefact.with as FiveWays

/** How many times as large as it is an error is drawn. */
export const errorTimes = 50
/** The net that the third plinth shows, and how many corners it has. */
export const shownLevel = wayLevels[2]

/** One vase on five plinths: points, rays, a mesh, levels of detail, and splats. */
export const vaseFiveWays: Kind = {
  finished: true,
  labelled: true,
  rule: fiveWaysRule,
  words: fiveWaysWords,
  acts: (exhibit, given) => {
    const says = fiveWaysOf(exhibit)
    const state = fiveWaysState(given)
    const { way } = state
    return {
      buttons: [
        ...ways.map((each) => ({
          title: says.ways[each].name,
          act: { do: 'way', way: each },
          pressed: each === way,
        })),
        ...actsOn(state),
      ],
      tells: {
        word: fiveWaysWords.wayOf,
        at: ways.indexOf(way) + 1,
        of: ways.length,
        title: says.ways[way].name,
        text: [put(says.ways[way].text, numbersOf(state)), besides(says, state)]
          .filter(Boolean)
          .join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    const way = ways[place]
    if (!spot || !way) return []
    const y = -spot.size[1] / 2 - rail.under
    const bar: Solid = {
      form: 'box',
      at: [0, y, front.rail],
      size: [2 * rail.half + 0.03, 0.006, 0.012],
      material: 'brass',
    }
    // Dark, or its white top would outshine what stands on it.
    const plinth = standUnder(spot.on, [0.38, spot.size[1], 0.38]).map((solid): Solid => ({
      ...solid,
      material: 'dark-stone',
    }))
    return [...plinth, ...(stepsOf(way) > 0 ? [bar] : [])]
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const outline = turnedOutline('meiping', wayHeight).map(
      ([radius, at]) => [radius, at - high / 2] as const,
    )
    return [lathe('vase', 'marble', 0, 0, outline, 32)]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const way = ways[place]
    const [, high = 0] = exhibit.places[place]?.size ?? []
    if (!way) return []
    const { name, brief } = fiveWaysOf(exhibit).ways[way]
    // The first plinth says what all five are; each says which way it shows.
    const height = place === 0 ? plate.first : plate.other
    const words =
      place === 0
        ? { title: exhibit.title, lead: `${name}: ${brief}`, interpretation }
        : { title: name, lead: brief }
    const card = { width: plate.width, height }
    return [shelfOn(words, card, -high / 2 - plate.under, front.plate, 'timber')]
  },
}

/** The numbers of a way in a state, for its text. Errors in thousandths of a millimetre. */
export function numbersOf(state: FiveWaysState): Record<string, string> {
  const used = camerasFor(state.point, cameraSteps[state.cameras] ?? 2)
  const seeing = used.filter((camera) => sees(camera, state.point))
  const [worst] = errorEllipsoid(state.point, seeing) ?? []
  const corners = (shownLevel.rows + 1) * shownLevel.around
  const numbers = {
    points: pointCount,
    pointBytes: (pointCount * 6 * numberBytes) / 1000,
    cameras: used.length,
    seeing: seeing.length,
    error: worst ? Math.round(Math.hypot(...worst) * 1e6) : 0,
    times: errorTimes,
    triangles: trianglesOf(shownLevel),
    corners,
    meshBytes: Math.round((corners * 6 * numberBytes + trianglesOf(shownLevel) * 3 * 2) / 1000),
    size: sizeSteps[state.size] ?? 100,
    each: splatNumbers.ours * numberBytes,
    full: splatNumbers.full * numberBytes,
    phone: (splatCounts.phone * splatNumbers.ours * numberBytes) / 1000,
    desk: (splatCounts.desk * splatNumbers.ours * numberBytes) / 1000,
  }
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]))
}

/** What is said besides of what was set. */
function besides(says: FiveWays, { way, look, level, sorted }: FiveWaysState): string | undefined {
  if (way === 'mesh') return says.looks[look]
  if (way === 'splats') return sorted ? says.sorted : says.unsorted
  if (way !== 'levels') return undefined
  return level === null
    ? [says.byDistance, ...says.ladder.map((step) => `- ${step}`)].join('\n')
    : says.ladder[level]
}
