import {
  block,
  cloth,
  facing,
  isMaterial,
  lathe,
  moulding,
  onItsBack,
  plainSection,
  placed,
  steppedSection,
  surfaceOf,
  tiledCrown,
  type Chart,
  type FlatChart,
  type Surface,
} from '#craft'
import { kindOf, type Shine, type Solid } from '#exhibits'
import type { OpenExhibit, OpenRoom } from '#exhibition'
import { radians } from '#kit'
import type { FloorPlan } from '#plan'
import { contacts, type RoomShell } from '#shell'

/** Eased edges of everything that is built for an exhibit, metres. */
const bevel = 0.006

/**
 * Everything solid that a room's exhibits are built of, and the shade at the feet of what stands on
 * it or on the floor. Its light lies after that of the room's shell.
 */
export function furnish(plan: FloorPlan, room: OpenRoom, shell: RoomShell): Surface {
  const built = fittings(plan, room)
  const tops = built.filter((chart) => chart.kind === 'flat').filter(isTop)
  const feet = standing(
    plan,
    room,
    (exhibit, place) => kindOf(exhibit.artefact.kind).feet?.(exhibit, place) ?? [],
  )
  const shade = contacts([...built, ...feet], [shell.floor, ...tops])
  return surfaceOf([...built, ...shade], shell.lightRows, shell.laid)
}

/** Whether a thing may stand on that piece: it looks up, and lies along the walls. */
const isTop = (chart: FlatChart): boolean =>
  facing(chart)[1] > 0.99 && Math.max(Math.abs(chart.u[0]), Math.abs(chart.u[2])) > 0.99

/** The same as charts. */
export const fittings = (plan: FloorPlan, room: OpenRoom): Chart[] =>
  standing(plan, room, (exhibit, place) =>
    kindOf(exhibit.artefact.kind)
      .solids(exhibit, place)
      .flatMap((solid, i) => build(solid, `${exhibit.id}/${i}`)),
  )

/** What exhibits show by code of their own, as far as light meets it. */
export const castings = (plan: FloorPlan, room: OpenRoom): Chart[] =>
  standing(
    plan,
    room,
    (exhibit, place) => kindOf(exhibit.artefact.kind).casts?.(exhibit, place) ?? [],
  )

/** The panes of light that exhibits bring into a room, in metres of the plan. */
export const shinings = (plan: FloorPlan, room: OpenRoom): Shine[] =>
  plan.hangings
    .filter((hanging) => hanging.room === room.id)
    .flatMap(({ exhibit: id, place, x, y, z, turn }) => {
      const exhibit = room.exhibits.find((each) => each.id === id)
      const own = exhibit ? kindOf(exhibit.artefact.kind).shines?.(exhibit, place) : undefined
      const [sin, cos] = [Math.sin(Math.PI - radians(turn)), Math.cos(Math.PI - radians(turn))]
      return (own ?? []).map((shine): Shine => {
        const [right, up, out] = shine.at
        return { ...shine, at: [x + right * cos + out * sin, y + up, z - right * sin + out * cos] }
      })
    })

function standing(
  plan: FloorPlan,
  room: OpenRoom,
  chartsOf: (exhibit: OpenExhibit, place: number) => Chart[],
): Chart[] {
  return plan.hangings
    .filter((hanging) => hanging.room === room.id)
    .flatMap((hanging) => {
      const exhibit = room.exhibits.find((each) => each.id === hanging.exhibit)
      if (!exhibit) return []
      const raised = chartsOf(exhibit, hanging.place).map((chart) => lifted(chart, hanging.y))
      // A hanging's own frame looks out of its front; what is placed at 0 looks north.
      return placed(raised, hanging.x, hanging.z, hanging.turn + 180)
    })
}

function build(solid: Solid, name: string): Chart[] {
  const { form, at, size, material, bar = 0, outline = [], lies = false } = solid
  // Seeded by its size, so that no two cloths fall alike and each falls the same every time.
  const seed = Math.round(size[0] * 1000)
  if (form === 'cloth') return [moved(cloth(seed, size), at)]
  if (form === 'crown') return tiledCrown(size).map((chart) => moved(chart, at))
  if (!isMaterial(material)) throw new Error(`enfilade: no material "${material}"`)
  if (form === 'frame' || form === 'stepped-frame') {
    const section = form === 'frame' ? plainSection : steppedSection
    return moulding(name, material, size, bar, section).map((chart) => moved(chart, at))
  }
  if (form === 'turned') {
    // What is large is rounder, so that its rim shows no corners.
    const around = outline.some(([radius]) => radius > 0.4) ? 96 : 32
    const turned = lathe(name, material, 0, 0, outline, around)
    return [moved(lies ? onItsBack(turned) : turned, at)]
  }
  const [width, height, depth] = size
  const corner = [at[0] - width / 2, at[1] - height / 2, at[2] - depth / 2] as const
  return block(
    name,
    material,
    [...corner],
    [
      [width, 0, 0],
      [0, height, 0],
      [0, 0, depth],
    ],
    {
      bevel: Math.min(bevel, depth / 4, height / 4),
    },
  )
}

const lifted = (chart: Chart, up: number): Chart => moved(chart, [0, up, 0])

function moved<C extends Chart>(chart: C, [dx, dy, dz]: readonly [number, number, number]): C {
  if (chart.kind === 'flat') {
    const [x, y, z] = chart.origin
    return { ...chart, origin: [x + dx, y + dy, z + dz] }
  }
  const by = [dx, dy, dz]
  return { ...chart, points: chart.points.map((value, i) => value + (by[i % 3] ?? 0)) }
}
