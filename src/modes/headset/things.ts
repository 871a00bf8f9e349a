import type { Hall } from '#building'
import { shadeMaterial } from '#finish'
import { pick, type Hanging } from '#plan'
import { Mesh } from 'three'
import { isIn, met } from './boxes.ts'
import type { Carried, HoldsOptions, Thing } from './holds.ts'
import { noSpin, spun, type Spin } from './spin.ts'

/** Kinds whose things stand loose on their plinths: these are picked up, turned and put back. */
const loose: ReadonlySet<string> = new Set(['silhouettes', 'model'])

/** What of the hall may be picked up, and how it is shown in the hand. */
export function createThings(hall: Hall): HoldsOptions['thingAt'] {
  const { plan, visit, holdings } = hall
  const known = new Map<Hanging, Thing>()
  const { rooms } = holdings.store.getState().outline
  const isLoose = (exhibit: string) =>
    rooms.some(({ exhibits }) => exhibits.some(({ id, kind }) => id === exhibit && loose.has(kind)))
  const thingOf = (hanging: Hanging): Thing => {
    const thing = known.get(hanging) ?? { middle: hanging, show: show(hall, hanging) }
    known.set(hanging, thing)
    return thing
  }
  return ({ ray, at }) => {
    const { room } = visit.store.getState()
    const here = plan.hangings.filter((each) => each.room === room && isLoose(each.exhibit))
    const inHand = here.find((each) => isIn(each, at, 0.05))
    if (inHand) return thingOf(inHand)
    const aimed = met(here, ray)
    const first = pick(plan, ray)
    // Nothing is picked up through what stands before it.
    if (!aimed || first?.on !== 'exhibit' || first.exhibit !== aimed.exhibit) return undefined
    return thingOf(aimed)
  }
}

/** Shows a thing away from its place; its shade stays behind, unseen until it is back. */
function show({ stands, finish }: Hall, hanging: Hanging): Thing['show'] {
  const from = { x: 0, y: 0, z: 0 }
  const still: Carried & { spin: Spin } = { x: 0, y: 0, z: 0, spin: noSpin() }
  return (carried) => {
    const group = stands.get(hanging)
    if (!group) return
    const { x, y, z, spin } = carried ?? still
    // About its own middle: the group's origin is the plan's.
    spun(spin, Object.assign(from, { x: hanging.x, y: hanging.y, z: hanging.z }))
    group.position.set(hanging.x + x - from.x, hanging.y + y - from.y, hanging.z + z - from.z)
    group.quaternion.set(spin.x, spin.y, spin.z, spin.w)
    const shade = finish.kept('shade', shadeMaterial)
    group.traverse((part) => {
      if (part instanceof Mesh && part.material === shade) part.visible = carried === undefined
    })
  }
}
