import {
  bandNames,
  bandUnits,
  beastMesh,
  caissonMesh,
  chairInSteps,
  cityMesh,
  coralTown,
  friezeInSteps,
  giraffe,
  globeMarks,
  inkInSteps,
  latticeInSteps,
  latticeNames,
  latticeOf,
  maskInSteps,
  maskOf,
  openingsOf,
  pieceInSteps,
  readCoasts,
  reliefInSteps,
  sherdPoints,
  sherdsInSteps,
  solidInSteps,
  sunInSteps,
  teachingSet,
  wavesInSteps,
  whiteAxis,
} from '#craft'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const coasts = readCoasts(await readFile('public/globe/coasts.txt', 'utf8'))

/** For each step of something that is made in steps, how many numbers and corners it puts down. */
function putPerStep(begin: () => Iterator<unknown, unknown>): number[] {
  const { push } = Array.prototype
  let put = 0
  const counted = function counted(this: unknown[], ...more: unknown[]) {
    put += more.length
    return Reflect.apply(push, this, more)
  }
  const all: number[] = []
  Reflect.set(Array.prototype, 'push', counted)
  try {
    const steps = begin()
    for (let done: boolean | undefined = false; !done;) {
      put = 0
      done = steps.next().done
      all[all.length] = put
    }
  } finally {
    Reflect.set(Array.prototype, 'push', push)
  }
  return all
}
/** What is made while somebody walks, none of which may hold a frame. */
const made: Record<string, () => Iterator<unknown, unknown>> = {
  'the ridge and its beasts': () => beastMesh(),
  'the caisson': () => caissonMesh(),
  'a chair': () => chairInSteps(),
  'the city': () => cityMesh([8.3, 2.2]),
  'the white axis': () => whiteAxis(),
  'the coral town': () => coralTown(),
  'the nine curves': () => friezeInSteps(7.55, 0.85),
  'the giraffe': () => giraffe(),
  'the globe': () => globeMarks(1.2, coasts),
  'the carved panel': () => reliefInSteps(6, 2.25),
  'the hem': () => wavesInSteps(2.4, 1.7),
  'broken bowls': () =>
    sherdsInSteps(
      { radius: 0.125, height: 0.085, foot: 0.034, wall: 0.007 },
      sherdPoints(0.125, 6, true, 11),
    ),
}

/** A corner is some ten numbers: about two thousand corners, of which none is costly. */
const mostNumbers = 24_000

test.for(Object.entries(made))(
  '%s: no step puts down more than a few thousand corners',
  ([, begin]) => {
    const steps = putPerStep(begin)
    expect(Math.max(...steps)).toBeLessThan(mostNumbers)
    // All of them together would be more than a step may.
    expect(steps.reduce((sum, put) => sum + put, 0)).toBeGreaterThan(mostNumbers)
  },
)

test.for([...teachingSet.keys()])('timber %i: a dozen faces get their light in a step', (index) => {
  const steps = putPerStep(() => pieceInSteps(index))
  // Four corners of nineteen numbers, and six that say which make triangles.
  expect(Math.max(...steps)).toBeLessThanOrEqual(12 * (4 * 18 + 6))
  expect(steps.length).toBeGreaterThan(8)
})

test.for(latticeNames)('%s: drawn, cut and lit in steps', (name) => {
  const lattice = latticeOf(name)
  const cells = lattice.cells.length
  // Three cells are joined in a step, three become timber, eight openings are lit.
  expect(putPerStep(() => latticeInSteps(name)).length).toBeGreaterThan(cells / 3)
  const timber = putPerStep(() => solidInSteps(lattice))
  expect(timber.length).toBeGreaterThan(cells / 3)
  expect(Math.max(...timber)).toBeLessThan(10_000)
  expect(putPerStep(() => maskInSteps(lattice, 40, 60)).length).toBeGreaterThan(
    openingsOf(lattice).length / 8,
  )
})

test('the sun through a window is worked out ten rows a step', () => {
  const mask = maskOf(latticeOf('lantern'), 160, 240)
  expect(putPerStep(() => sunInSteps(mask, [-0.365, 0.834, -0.413], 1.05))).toHaveLength(25)
})

test('a stroke of ink is drawn ten pieces a step', () => {
  const field = new Uint8Array(32 * 32 * 2)
  for (const name of bandNames)
    for (const stroke of bandUnits[name]())
      expect(putPerStep(() => inkInSteps(field, 32, stroke)).length).toBeGreaterThanOrEqual(
        Math.floor(stroke.points.length / 10) + (stroke.wash === undefined ? 1 : 2),
      )
})
