import fc from 'fast-check'
import type { Outline } from '#exhibition'
import { planBuilding, planProblems } from '#plan/planner'
import { describe, expect, test } from 'vitest'
import { anyExhibition, type Chances } from '../support/anyExhibition.ts'
import { bareOutline } from '../support/bareOutline.ts'
import { planFaults } from '../support/planFaults.ts'

/** The chances of the run; `SEED=7 npx vitest run tests/plan/planner.test.ts` takes others. */
const seed = Number(process.env.SEED ?? 4)
/** A thousand exhibitions in the soak, four hundred in every run. */
const [free, bound] = process.env['SOAK'] === '1' ? [520, 240] : [220, 90]

const chances = (pins: fc.Arbitrary<Pick<Chances, 'pinned' | 'pins'>>): fc.Arbitrary<Chances> =>
  fc
    .record({
      seed: fc.nat(1e6),
      rooms: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }) },
        { weight: 1, arbitrary: fc.integer({ min: 13, max: 40 }) },
      ),
      exhibits: fc.integer({ min: 0, max: 14 }),
      wings: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })),
      pins,
    })
    .map(({ pins: how, ...rest }) => ({ ...rest, ...how }))

/** What is wrong with the plan of an exhibition, but for what its curator is told. */
function faultsOf(outline: Outline<string>): { faults: string[]; told: string[] } {
  const told = planProblems(outline).map(({ at, says }) => `${at}: ${says}`)
  const excused = new Set(told.flatMap((each) => each.match(/\br\d+/g) ?? []))
  const lost = told.filter((each) => each.startsWith('plan.openings')).length
  const long = told.filter((each) => each.includes('looks through')).length
  const faults = planFaults(outline, planBuilding(outline), excused).filter(
    (fault) =>
      !(lost > 0 && fault.startsWith('the opening')) &&
      !(long > 0 && fault.startsWith('one looks through')),
  )
  return { faults, told }
}

describe('exhibitions by chance', () => {
  test('that pin nothing become a whole building, and nobody is told of anything', () => {
    const nothing = fc.constant({ pinned: 0, pins: 'by hand' as const })
    fc.assert(
      fc.property(chances(nothing), (each) => {
        expect(faultsOf(anyExhibition(each))).toEqual({ faults: [], told: [] })
      }),
      { seed, numRuns: free },
    )
  })

  test.for(['from a plan', 'by hand'] as const)(
    'keep what they pin (%s), and the rest is planned round it',
    (pins) => {
      let troubled = 0
      const some = fc.record({ pinned: fc.integer({ min: 5, max: 30 }), pins: fc.constant(pins) })
      fc.assert(
        fc.property(chances(some), (each) => {
          const { faults, told } = faultsOf(anyExhibition(each))
          if (told.length > 0) troubled += 1
          expect(faults).toEqual([])
        }),
        { seed, numRuns: bound },
      )
      // Pins that leave no way out are named; they are few.
      expect(troubled).toBeLessThan(25)
    },
  )

  test('are planned the same every time', () => {
    const some = fc.record({
      pinned: fc.integer({ min: 0, max: 30 }),
      pins: fc.constant('by hand' as const),
    })
    fc.assert(
      fc.property(chances(some), (each) => {
        const once = JSON.stringify(planBuilding(anyExhibition(each)))
        expect(JSON.stringify(planBuilding(anyExhibition(each)))).toBe(once)
      }),
      { seed, numRuns: 40 },
    )
  })
})

describe('what was once planned badly', () => {
  test.for<[string, Chances]>([
    [
      'a look that grazed a vase on a table',
      { seed: 421122, rooms: 40, exhibits: 12, wings: 1, pinned: 0, pins: 'by hand' },
    ],
    [
      'a picture pinned across a pinned doorway',
      { seed: 922734, rooms: 24, exhibits: 12, wings: 1, pinned: 16, pins: 'by hand' },
    ],
  ])('%s', ([, each]) => {
    expect(faultsOf(anyExhibition(each)).faults).toEqual([])
  })
})

describe('what looks for faults finds them', () => {
  const outline = anyExhibition({
    seed: 2,
    rooms: 6,
    exhibits: 8,
    wings: 1,
    pinned: 0,
    pins: 'by hand',
  })
  const plan = () => planBuilding(outline)
  const picture = plan().hangings.find(({ on, place }) => on === 'wall' && place === 0)
  const thing = plan().hangings.find(({ on }) => on === 'plinth' || on === 'floor')

  test('in a plan that is well there are none', () => {
    expect(planFaults(outline, plan())).toEqual([])
  })
  test.for<[string, (planned: ReturnType<typeof plan>) => void, RegExp]>([
    ['a room moved', (p) => void (p.rooms[1]!.outer.x0 -= 3), /lies over|not in the wall/],
    ['a doorway moved', (p) => void (p.openings[0]!.z += 30), /not in the wall/],
    ['a hanging lost', (p) => void p.hangings.pop(), /hangs 0 times/],
    ['a hanging twice', (p) => void p.hangings.push(p.hangings[0]!), /hangs 2 times/],
    [
      "a picture over its room's title",
      (p) => {
        const one = p.hangings.find(({ exhibit }) => exhibit === picture?.exhibit)!
        const { x, z, turn } = p.titles.find(({ room }) => room === one.room)!
        Object.assign(one, { x, z, turn })
      },
      /overlap/,
    ],
    [
      'a view in a wall',
      (p) => void (p.views[picture!.exhibit]!.x = p.rooms[0]!.outer.x0 - 1),
      /seen from outside/,
    ],
    [
      'a thing before a door',
      (p) => {
        const one = p.hangings.find(({ exhibit }) => exhibit === thing?.exhibit)!
        const door = p.openings.find(({ sides }) => sides.some((side) => side === one.room))!
        Object.assign(one, { x: door.x, z: door.z })
      },
      /stands before|passes/,
    ],
    ['a doorway walled up', (p) => void p.openings.splice(0, 1), /nothing leads to|no way/],
  ])('%s', ([, spoil, fault]) => {
    const spoilt = plan()
    spoil(spoilt)
    expect(planFaults(outline, spoilt).join('\n')).toMatch(fault)
  })
  test('doors in one long line, as a curator may pin them', () => {
    const ids = ['r0', 'r1', 'r2', 'r3', 'r4']
    const rooms = ids.map((id) => ({ id, wing: 'w', title: '', exhibits: [] }))
    const inLine = bareOutline(rooms, {
      rooms: Object.fromEntries(
        ids.map((id, i) => [
          id,
          { x0: i * 10, x1: i * 10 + 10, z0: 0, z1: 10, ceiling: 5, palette: 'studio' },
        ]),
      ),
      courts: {},
      openings: ids.slice(1).map((id, i) => ({
        kind: 'doorway' as const,
        between: [ids[i] ?? '', id] as const,
        at: [i * 10 + 10, 5] as const,
        width: 2.4,
        height: 3,
      })),
      hangings: {},
      views: {},
    })
    expect(planFaults(inLine, planBuilding(inLine)).join('\n')).toMatch(/looks through r0-r1/)
  })
})
