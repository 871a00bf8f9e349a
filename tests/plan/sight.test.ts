import { seeded } from '#kit'
import { createSight, pick } from '#plan'
import { describe, expect, test } from 'vitest'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const plan = await twoDoorsPlan()
const sight = createSight(plan)
const seenFrom = (x: number, z: number, heading: number) => {
  sight.look(x, z, heading, 45)
  return [...sight.seen].toSorted()
}

describe('what is seen through openings', () => {
  test('from the arrival: the axis to the seminar room, and no wing', () => {
    expect(seenFrom(0, 20, 0)).toEqual(['a', 'f', 's', 'w'])
  })

  test('from the atrium to the east: the enfilade, and nothing of the west', () => {
    const seen = seenFrom(0, 0, 90)
    expect(seen).toEqual(expect.arrayContaining(['a', 'p1', 'p2']))
    expect(seen.filter((id) => id.startsWith('t') || id === 'g')).toEqual([])
  })

  test('behind one’s back there is nothing', () => {
    expect(seenFrom(14, 0, 90)).not.toContain('a')
  })

  test('a doorway shows both its rooms to somebody who stands in it', () => {
    expect(seenFrom(9, 0, 90)).toContain('p1')
    expect(seenFrom(9, 0, 270)).toContain('a')
  })

  test.for([5, 6])(
    'a ray that reaches a room’s floor finds that room in sight (seed %i)',
    (seed) => {
      expect.hasAssertions()
      const random = seeded(seed)
      for (let i = 0; i < 400; i += 1) {
        const view = Object.values(plan.views)[Math.floor(random() * 14)]
        if (!view) continue
        const heading = random() * 360
        const off = ((random() - 0.5) * 80 + heading) * (Math.PI / 180)
        const down = -0.02 - random() * 0.3
        const ray = {
          x: view.x,
          y: 1.6,
          z: view.z,
          dx: Math.sin(off),
          dy: down,
          dz: -Math.cos(off),
        }
        const met = pick(plan, ray)
        if (met?.on !== 'floor') continue
        const room = plan.rooms.find(
          ({ clear }) =>
            met.x > clear.x0 && met.x < clear.x1 && met.z > clear.z0 && met.z < clear.z1,
        )
        if (room) expect(seenFrom(view.x, view.z, heading), JSON.stringify(ray)).toContain(room.id)
      }
    },
  )
})

describe('what is pointed at', () => {
  const from = (id: string) => {
    const view = plan.views[id]
    if (!view) throw new Error(id)
    return view
  }
  test('an exhibit from its own view', () => {
    for (const hanging of plan.hangings.filter((each) => each.place === 0)) {
      const { x, z } = from(hanging.exhibit)
      const ray = { x, y: 1.6, z, dx: hanging.x - x, dy: hanging.y - 1.6, dz: hanging.z - z }
      const met = pick(plan, ray)
      // From the arrival the title stone stands before the screen wall's foot.
      expect(met?.on === 'exhibit' && met.exhibit, hanging.exhibit).toBe(hanging.exhibit)
    }
  })

  test('the floor of the next room through its door, and a wall beside the door is nothing', () => {
    expect(pick(plan, { x: 6, y: 1.6, z: 0, dx: 1, dy: -0.2, dz: 0 })).toMatchObject({
      on: 'floor',
    })
    expect(pick(plan, { x: 6, y: 1.6, z: 2.6, dx: 1, dy: -0.2, dz: 0 })).toBeUndefined()
  })

  test('the sky is nothing', () => {
    expect(pick(plan, { x: 0, y: 1.6, z: 20, dx: 0.9, dy: 0.5, dz: 0 })).toBeUndefined()
  })
})

describe('what hangs where it may be seen', () => {
  const hungFrom = (x: number, z: number, heading: number) => {
    sight.look(x, z, heading, 45)
    return new Set([...sight.hung].map(({ exhibit }) => exhibit))
  }

  test('through a doorway only what lies behind it, not all of its room', () => {
    const hung = hungFrom(0, 0, 90)
    expect(hung.has('p2-1')).toBe(true)
    expect(hung.has('p2-3')).toBe(false)
    expect(sight.seen.has('p2')).toBe(true)
  })

  test('nothing of a room that is not in sight, and everything before one’s eyes', () => {
    const hung = hungFrom(21.5, 0, 90)
    expect([...hung].filter((id) => id.startsWith('t'))).toEqual([])
    for (const id of ['p2-1', 'p2-2', 'p2-5']) expect(hung).toContain(id)
  })

  test.for([7, 8])('a ray that meets an exhibit finds it among them (seed %i)', (seed) => {
    expect.hasAssertions()
    const random = seeded(seed)
    for (let i = 0; i < 600; i += 1) {
      const view = Object.values(plan.views)[Math.floor(random() * 80)]
      if (!view) continue
      const heading = random() * 360
      const off = ((random() - 0.5) * 80 + heading) * (Math.PI / 180)
      const ray = {
        x: view.x,
        y: 1.6,
        z: view.z,
        dx: Math.sin(off),
        dy: (random() - 0.5) * 0.2,
        dz: -Math.cos(off),
      }
      const met = pick(plan, ray)
      if (met?.on !== 'exhibit') continue
      // What is far off and small is left out: see below.
      const near = plan.hangings.some(
        ({ exhibit, x, z }) => exhibit === met.exhibit && Math.hypot(x - view.x, z - view.z) < 19,
      )
      if (!near) continue
      expect(hungFrom(view.x, view.z, heading), JSON.stringify(ray)).toContain(met.exhibit)
    }
  })

  test('what is far off in another room and looks small is left out, what is large is not', () => {
    const { x, z, heading } = plan.views['a'] ?? { x: 0, z: 0, heading: 0 }
    const hung = hungFrom(x, z, heading)
    // A vase of half a metre at 32 m; a wall of windows seven metres wide at 22 m.
    expect(hung).not.toContain('p3-1')
    expect(hung).toContain('p4-3')
  })
})
