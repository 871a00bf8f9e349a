import { describe, expect, test } from 'vitest'
import { cross, dot, plus, times, unit, type Chart, type Vector } from '#craft'
import { seeded } from '#kit'
import type { Opening } from '#plan'
import { charts, raiseRoom } from '#shell'
import { firstHit, triangles } from './firstHit.ts'
import { pinnedPlan } from './pinnedPlan.ts'

const plan = pinnedPlan()
const places = [...plan.rooms, ...plan.courts]
const seed = 20

function middle(place: (typeof places)[number]): Vector {
  const { x0, x1, z0, z1 } = place.clear
  return [(x0 + x1) / 2 + 0.31, 1.6, (z0 + z1) / 2 + 0.17]
}

/** Whether a look that left the room went out by an opening or up to the sky. */
function leftBy(place: (typeof places)[number], eye: Vector, way: Vector): boolean {
  const { x0, x1, z0, z1 } = place.outer
  const go = Math.min(
    Math.max((x0 - eye[0]) / way[0], (x1 - eye[0]) / way[0]),
    Math.max((z0 - eye[2]) / way[2], (z1 - eye[2]) / way[2]),
  )
  const at = plus(eye, times(way, go))
  const open = !('ceiling' in place) || place.ceiling === undefined
  const own = plan.openings.filter(({ sides }) => sides.some((side) => side === place.id))
  const throughWall = own.some((opening) => isWithin(opening, at))
  const well = own.some(({ kind }) => kind === 'well')
  const roof = 'ceiling' in place ? (place.ceiling ?? 4) : 5
  return throughWall || ((open || well) && at[1] > roof - 0.1)
}

function isWithin(opening: Opening, at: Vector): boolean {
  const along = opening.through === 'x' ? at[2] - opening.z : at[0] - opening.x
  const across = opening.through === 'x' ? at[0] - opening.x : at[2] - opening.z
  const up = at[1] - opening.sill
  return (
    Math.abs(across) < 0.01 &&
    Math.abs(along) < opening.width / 2 &&
    up > -0.01 &&
    up < opening.height
  )
}

describe.each(places.map((place) => [place.id, place] as const))('room %s', (id, place) => {
  const shell = raiseRoom(plan, id)
  const list = triangles(shell)

  test(`wherever one looks there is a surface, an opening or the sky (seed ${seed})`, () => {
    const random = seeded(seed)
    const eye = middle(place)
    const lost: Vector[] = []
    for (let i = 0; i < 500; i++) {
      const y = random() * 2 - 1
      const turn = random() * 2 * Math.PI
      const flat = Math.sqrt(1 - y * y)
      const way: Vector = [flat * Math.cos(turn), y, flat * Math.sin(turn)]
      if (firstHit(list, eye, way) === Infinity && !leftBy(place, eye, way)) lost.push(way)
    }
    expect(lost).toEqual([])
  })

  test('surfaces turn the side outwards that their normals say', () => {
    const wrong = list.flatMap(([a, b, c], i) => {
      const geometric = cross(plus(b, times(a, -1)), plus(c, times(a, -1)))
      if (Math.hypot(...geometric) < 1e-9) return []
      const first = (shell.indices[i * 3] ?? 0) * 3
      const given: Vector = [
        shell.normals[first] ?? 0,
        shell.normals[first + 1] ?? 0,
        shell.normals[first + 2] ?? 0,
      ]
      return dot(unit(geometric), given) > 0 ? [] : [i]
    })
    expect(wrong).toEqual([])
  })

  test('walls, floor and ceiling look into the room', () => {
    const eye = middle(place)
    const away = charts(plan, id).solid.filter(
      (chart) =>
        chart.kind === 'flat' &&
        /\/(wall|floor|ceiling)/.test(chart.name) &&
        !chart.name.includes('edging') &&
        dot(cross(chart.u, chart.v), plus(eye, times(chart.origin, -1))) <= 0,
    )
    expect(away.map(({ name }) => name)).toEqual([])
  })

  test('it keeps to 25,000 triangles and is the same when raised again', () => {
    expect(shell.indices.length / 3).toBeLessThanOrEqual(25_000)
    expect(raiseRoom(plan, id)).toEqual(shell)
  })
})

test.each(
  plan.openings
    .filter(({ sides }) => sides.length === 2)
    .map((opening) => [opening.id, opening] as const),
)('the two halves of %s meet in the middle of the wall', (_, opening) => {
  const ends = opening.sides.map((side) => {
    const own = charts(plan, side).solid.filter(({ name }) =>
      name.startsWith(`${side}/opening/${opening.id}/`),
    )
    return new Set(
      own
        .flatMap(cornersOf)
        .filter((point) => onMiddle(opening, point))
        .map(placeInWall(opening)),
    )
  })
  const [one, other] = ends
  expect(one?.size).toBeGreaterThan(3)
  expect([...(one ?? [])].toSorted()).toEqual([...(other ?? [])].toSorted())
})

function cornersOf(chart: Chart): Vector[] {
  if (chart.kind === 'grid') {
    return Array.from({ length: chart.points.length / 3 }, (_, i): Vector => [
      chart.points[i * 3] ?? 0,
      chart.points[i * 3 + 1] ?? 0,
      chart.points[i * 3 + 2] ?? 0,
    ])
  }
  const along = times(chart.u, chart.width)
  const up = times(chart.v, chart.height)
  return [
    chart.origin,
    plus(chart.origin, along),
    plus(chart.origin, up),
    plus(chart.origin, plus(along, up)),
  ]
}

const onMiddle = (opening: Opening, [x, , z]: Vector): boolean =>
  Math.abs(opening.through === 'x' ? x - opening.x : z - opening.z) < 1e-6

const placeInWall =
  (opening: Opening) =>
  ([x, y, z]: Vector): string =>
    // To the tenth of a millimetre; adding nought takes the sign off a negative one.
    `${Math.round((opening.through === 'x' ? z : x) * 1e4) + 0} ${Math.round(y * 1e4) + 0}`

test('a room that the plan does not have is refused', () => {
  expect(() => raiseRoom(plan, 'cellar')).toThrow('enfilade: the plan has no room or court cellar')
})
